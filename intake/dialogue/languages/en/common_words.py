"""English words that are hardly ever somebody's name: where one of them stands, the name has ended or never began.

Words that are names as well (May, Will, Grant, Young, Brown, Day, Song) are left out on purpose.
"""

from __future__ import annotations

_FUNCTION = """
    a an the this that these those some any each every all both either neither no not none nothing something anything
    everything
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
    they them their
    theirs who whom whose which what where when why how there here someone somebody anyone anybody everyone everybody
    nobody one ones
    am is are was were be been being do does did done doing have has had having can could would should shall might
    must may've ought
    i'm i've i'll i'd you're you've you'll he's she's it's we're we've they're that's there's what's who's where's
    how's let's
    don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
    ain't cannot im ive dont didnt
    at by in of off on onto out over up down into from for with without within about above across after again against
    along among around
    because before behind below beneath beside besides between beyond but despite during except inside like near
    outside per since than
    then though although through till to toward towards under underneath unless until upon via whether while if and or
    nor so yet as too
    also always almost already altogether anyway apparently away back basically certainly completely currently
    definitely directly either
    else enough entirely especially even ever exactly finally first forever fully further generally hardly honestly
    however immediately
    indeed instead just lastly lately later least less literally lot lots maybe mostly much never nearly next normally
    nowhere now often
    once only originally otherwise overall perhaps possibly probably quite rather really recently right sadly
    seriously shortly simply
    sometimes somewhere soon still such suddenly surely there therefore thus today together tomorrow tonight totally
    twice usually very
    well whatever whenever wherever yesterday more most many few several another other others same own half both
    um uh er erm hmm mm hm ah oh eh huh uhm okay ok yes yeah yep yup nope nah sure please thanks thank hello hi hey
    bye goodbye sorry pardon
    excuse welcome alright actually gonna wanna gotta kinda gosh wow oops ugh ma'am sir
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred thousand million second third fourth fifth sixth seventh
    eighth ninth tenth
    monday tuesday wednesday thursday friday saturday sunday january february march july september october november
    december
"""
_VERBS = """
    accept accepted act activate add added address afford agree allow allowed answer answered apply appreciate arrange
    arrive ask asked
    asking assume attend bear became become began begin believe belong book booked booking born borrow bother bought break
    bring brought call
    called calling came cancel canceled cancelled care carry catch change changed changing charge charged check
    checked checking choose
    clear close come coming complete confirm confirmed connect consider contact contacted continue correct cost could
    cover covered
    covers create decide decided deliver describe die died discuss dropped eat end ended enjoy enter expect expected
    explain fall feel
    feeling fell felt figure fill filled find finish fix follow forget forgot forgotten found gave get gets getting
    give given giving go
    goes going gone got had handle hang happen happened happening hate hear heard help helped hold hope hurt hurting
    hurts include
    inform intend join keep keeps kept knew know known knows last lasted leave leaving left let listen live lived
    lives living look
    looked looking lose lost made make makes making manage mean means meant mention mentioned meet met mind miss
    missed move moved need
    needed needing needs offer open opened order owe paid pass pay paying paid pick picked plan planned prefer pretty
    print process
    provide pull push put ran reach read receive received recommend refer referred refill register remember remind
    remove repeat
    replace request require resend reschedule respond return run running said saw say saying says schedule scheduled
    see seeing seem
    seems seen sell send sending sent set shall share show showed sign sit sleep sold sound sounds speak speaking
    spell spelled spelling
    spend spoke spoken stand start started starting stay stop stopped submit suggest suppose supposed switch take
    taken takes taking talk
    talked talking tell telling think thinking thought told took touch transfer transferred transferring treat tried
    try trying turn
    turned understand update updated use used using verify visit wait waiting walk want wanted wanting wants was watch
    went wish wonder
    wondering work worked working works worried worry write wrote
"""
_THINGS = """
    account accounts afternoon age amount answer anything apartment application applications appointment appointments
    area arm aunt baby
    balance bank bill birth birthday block body booking bookings boss boy boyfriend brother business call caller car
    card case cash cell
    center child children city claim class clinic code company complaint computer contactless copay cost country
    couple cousin coverage
    currency customer dad daddy date daughter day's days deal deductible dental dentist department deposit details
    dinner dinning dining
    direction doctor doctor's doctors dollar dollars door drug dude email emergency employer euro euros evening
    everyone exam example eye
    facility fact family father fault fax feet fever fiance fiancee floor folks form friend friends front fund funds
    gentleman girl
    girlfriend god grandfather grandma grandmother grandpa grandson granddaughter group guardian guest guests guy guys
    half-sister head
    headache health home hospital hour hours house husband husband's id idea identity inch info information initial
    insurance insured
    issue item job kid kids kind lady language leg letter letters line list location lunch maiden mail male man
    manager meal medicaid
    medical medicare medication medicine meds member mess message middle minute minutes mobile mom mom's moment mommy
    money month months
    morning mother mother's mr mrs ms mum name name's names neighbor nephew network nickname niece night nobody noon
    note number numbers
    nurse office operator option pain paper parent parents part partner patient patient's patients people percent
    person pharmacy phone
    physical physician place plan plans point policy pound pounds practice prescription prescriptions price primary
    problem process
    profile program provider question questions quick rate reason reasons receipt receptionist record records referral
    relationship
    relative representative reservation restaurant result results roommate room school secondary self service shot
    sibling side sister
    sir situation sms somebody son son's song's spelling specialist spouse staff standing statement step stomach stuff
    subscriber sum
    surgery surname survey symptoms system table team test tests text thing things throat time times today's
    transaction transactions
    trouble type uncle unit vaccine wallet way week weekend weeks wife wife's woman word words work world year years
    yours
    able afraid available awesome bad better big busy careful certain common confused cool correct current currently
    different difficult
    direct due early easy exact extra familiar fine fun full glad great happy hard high hot important incorrect last
    latest less local
    long-term low lucky main major maybe medical mental middle near necessary nervous new nice normal old older online
    outside paid past
    personal possible previous private ready real recent regular sad safe sick silly single slow small-time sorry
    specific standard sure
    terrible tired unable unsure upset usual wonderful worse worst wrong younger
    payment payments rent savings checking loan loans mortgage salary credit debit withdrawal fee fees interest tax taxes refund
    gift hotel flight flights ticket tickets taxi train bus meeting party wedding funeral trip travel journey holiday vacation seat seats room
    rooms suite breakfast supper food drink drinks delivery shop shopping purchase bills statement statements transfers transferring
    subscription membership contract website internet app email emails password username pin wifi television phone's laptop
    pregnant diabetic allergic allergy allergies vomiting dizzy dizziness injured injury infection infections scan xray x-ray blood
    pressure sugar heart chest knee hip ankle wrist elbow shoulder foot hand hands finger tooth teeth ear ears nose kidney lung lungs skin
    rash cough coughing cold flu covid asthma diabetes cancer anxiety anxious depression depressed arthritis migraine nausea bleeding swollen swelling
    broken bruise burn cut wound stitches bandage breathing breath stroke seizure fainted fainting sprain sore numb tingling cramps period
    vaccination shot shots booster screening mammogram colonoscopy ultrasound mri therapy therapist counseling rehab checkup check-up followup
    follow-up evaluation consultation physician's dentist dermatologist cardiologist pediatrician gynecologist surgeon hospitalized admitted discharged
    confirmation cancellation change changes issue issues mistake error errors problem trouble complaint complaints
    amount amounts total totals sum balance currency dollars euros quid bucks cents percent half quarter dozen pair
    street avenue road drive lane city state town country zip postcode building floor corner downtown airport school college
    church store market mall gym beach park's bridge river's lake's garden's
    morning's evening's night's week's month's year's minute's hour's weekend's
    yearly monthly weekly daily annual annually hourly spring fall winter
    english spanish french german chinese american mexican indian
    single married divorced widowed retired employed unemployed student students teacher worker boss manager lawyer
    dog cat pet bird car truck motorcycle bike accident crash insurance's
    red orange yellow purple
    quickly slowly carefully urgently asap
    good perfect great affirmative negative exactly ridiculous annoying weird complicated private glasses agent human sweetie
    honey hablo espanol español ingles glad agreed whatever ago earlier worries bother barking raining driving breathe
    first last middle legal preferred correct exact upcoming existing
"""

FUNCTION_WORDS = frozenset(_FUNCTION.split())
"""The words that hold sentences together: no name of a person or place is made of them."""
COMMON_WORDS = frozenset(f"{_FUNCTION} {_VERBS} {_THINGS}".split()) - frozenset(
    "long case french german winter spring pair bird cold fall church bridge".split()
)
