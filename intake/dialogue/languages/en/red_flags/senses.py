"""What talk is about, as far as it tells danger from harmless talk: words by sense, weighed and matched by no rule, in English."""

from __future__ import annotations

SENSES: dict[str, str] = {
    "not": "no not never nobody none nothing neither nor without cannot nope denies denied",
    "animal": "dog dogs puppy pup cat cats kitten kitty pet pets horse horses mare pony goat goats cow cows calf chicken chickens rooster bird birds parrot parakeet hamster rabbit bunny "
              "guinea fish turtle snake lizard ferret vet veterinarian veterinary kennel barn beagle lab labrador poodle terrier retriever tabby deer coyote raccoon squirrel duck ducks "
              "pig pigs sheep donkey mule gerbil hound collie shepherd kibble leash hen hens livestock cattle critter animal animals",
    "media": "tv television show shows movie movies film films book books novel story stories podcast radio news documentary article magazine newspaper youtube tiktok video videos game "
              "games gamer xbox playstation nintendo character characters episode series commercial commercials ad ads advertisement song lyrics play musical opera netflix channel post "
              "blog facebook instagram online forum internet google googled read reading watched watching saw heard headline actor actress scene zombie costume halloween crossword "
              "puzzle lecture class course",
    "job": "work works working worked job jobs shift shifts nurse nurses doctor doctors paramedic firefighter fireman police cop officer detective dispatcher soldier army navy marine "
              "teacher teach teaches coach lifeguard welder roofer driver drives trucker volunteer volunteers volunteering employer employee company boss coworker career profession "
              "living license licensed certified certification training trainer trained train hired hire hiring butcher farmer mechanic janitor pharmacist midwife researcher student "
              "instructor counselor security guard exterminator electrician carpenter plumber chef cook waitress bartender pilot stuntman director embalmer mortician coroner vet tech "
              "technician lab homicide union retired retire retiring",
    "place": "street avenue road drive lane boulevard court circle trail parkway highway route way place plaza terrace loop creek hill hills hollow river lake bridge corner apartment "
              "apt unit suite box zip county city town township village address mailing live lives living located blocks north south east west exit mile miles house virginia texas ohio "
              "oregon florida carolina georgia kansas montana california downtown building floor mailbox subdivision",
    "name": "name named surname spelled spell spelling spells last first middle maiden initial mister mr mrs miss ms called goes nickname pronounced letter letters",
    "form": "form forms questionnaire question questions survey screening checklist page paper papers paperwork sheet sheets letter leaflet pamphlet brochure label sign poster website "
              "portal app tablet recording robot menu message voicemail text box boxes checked check mark marked answer answered answers asked asks asking says said wrote written print "
              "printed chart record records report note notes consent document documents packet handout magnet list email transcript instructions",
    "clinic": "appointment appointments visit visits schedule scheduled reschedule rescheduled cancel canceled cancelled book booked slot slots opening openings available availability "
              "refill refills prescription prescriptions script scripts referral referred copay copays deductible insurance insured plan covered cover coverage claim claims bill bills "
              "billing billed balance pay payment cost costs price charge charged authorization auth prior records fax faxed results labs lab bloodwork test tests tested screening "
              "checkup physical annual exam follow followup mail mailed pickup pharmacy walgreens cvs costco walmart kroger receptionist desk patient patients paperwork portal card "
              "cards member id group hours open close closes closed parking note certificate clearance cleared clear sticker vaccine vaccines vaccinated shot shots booster titer "
              "mammogram colonoscopy xray scan mri ultrasound therapy therapist specialist dermatologist dentist nutritionist orthopedic pediatrician class support sports camp school "
              "daycare",
    "want": "want wants wanted wanna like need needs needed looking wondering wonder calling call called hoping interested curious asking ask update know information info",
    "kin": "mom mother mama mommy mum dad father daddy papa husband hubby wife spouse partner son daughter child kid kids children boy girl baby babies brother sister grandma "
              "grandmother grandpa grandfather granddad nana granny uncle aunt cousin nephew niece grandson granddaughter stepson stepdad stepmom stepfather roommate neighbor friend "
              "boyfriend girlfriend fiance ex toddler teenager twins tenant student buddy",
    "he": "he she him her his hers they them himself herself",
    "me": "i me my myself mine",
    "trunk": "chest breastbone sternum heart ribs rib ribcage lungs lung breast breasts boob boobs torso shoulder shoulders blades ticker chess",
    "face": "head face mouth eye eyes eyelid lip lips tongue cheek jaw throat neck speech words word vision sight voice smile skull ear ears nose teeth tooth pupil pupils gums chin "
              "forehead",
    "limb": "arm arms leg legs hand hands foot feet fingers finger toes toe knee knees hip ankle calf thigh wrist elbow side limb limbs",
    "gut": "belly stomach tummy abdomen gut bowel groin testicle testicles bladder kidney back spine flank bottom butt rectum stool stools poop pee urine toilet commode",
    "skin": "skin hives rash welts bumps spots blisters blister itch itchy itching scar scars bruise bruises stitches wound burn burned burns sunburn peel mole wart",
    "pain": "pain pains hurt hurts hurting ache aches aching achy sore pressure tight tightness tightening squeeze squeezing squeezes crushing heavy heaviness burning stabbing sharp "
              "throbbing cramp cramps cramping pounding splitting ripping tearing agony heartburn indigestion stab knife",
    "load": "elephant truck brick bricks anvil mattress boulder rock vise vice belt strap band saddle cement concrete lead sandbags sand weight fist horse piano bus stone wall board "
              "plank drum",
    "weak": "weak weakness numb numbness limp floppy droop droops drooping drooped droopy crooked dangling dead tingling tingly paralyzed dragging drags noodle noodles jello rag "
              "lopsided slid sagging hanging hangs uneven useless leaning lean",
    "breath": "breath breathe breathing breathes air wheeze wheezing wheezes gasp gasping gasps pant panting choke choking choked chokes suffocating inhaler puffer oxygen nebulizer "
              "rattle rattling rattly gurgling snoring grunting grunts whistle squeal puff",
    "bleed": "blood bleed bleeding bleeds bloody gush gushing gushed spurting squirting pouring soaked soaking soaks clot clots hemorrhage hemorrhaging pad pads towel towels pulsing "
              "pumping dripping faucet puddle red tar coffee grounds",
    "pale": "pale gray grey white blue purple ashen ashy yellow green clammy sweat sweating sweaty sweats drenched soaked wet cold ice icy shaking shivering chills mottled marble wax "
              "putty color",
    "out": "unconscious unresponsive collapsed collapse collapses fainted faint fainting faints passed blacked blackout seizure seizures seizing convulsing convulsions jerking "
              "twitching shaking stiff rolled foaming wake waking awake woke slumped drowsy lethargic sleepy asleep moans moaning mumbling staring stare stares blank coma conscious",
    "mixed": "confused confusion disoriented slurred slurring slur garbled gibberish mumbling nonsense soup marbles mush sense talking talk talks understand recognize remember crazy "
              "goofy delirious hallucinating dizzy spinning spins tilting woozy lightheaded vertigo double blurry",
    "swell": "swollen swelling swell swells swole puffy puffed puffing puffs balloon balloons closing closes closed thick bigger huge fat blown",
    "fever": "fever fevers feverish temperature temp temps degrees hot chills hundred one oh point rectal infection infected",
    "sick": "vomit vomiting vomits vomited throw throwing threw throws puke puking puked nausea nauseous barf barfing sick diarrhea runs",
    "poisonous": "bleach antifreeze poison poisoned poisoning cleaner detergent pods gasoline battery batteries magnet magnets drain lye ammonia thinner fluid fumes monoxide gas chemical "
              "chemicals pesticide fertilizer mushroom mushrooms berries alcohol vodka wine beer drunk drank drink drinking swallow swallowed swallowing ate eaten eat eating licked",
    "drug": "pill pills tablet tablets medicine medicines medication medications meds med dose doses bottle tylenol aspirin ibuprofen advil insulin metformin xanax ambien oxy percs "
              "percocet fentanyl heroin meth cocaine weed edible gummies gummy opioid narcan naloxone benadryl gabapentin lexapro zoloft prozac nitro nitroglycerin epipen epi pen "
              "inhaler blood thinner thinners eliquis warfarin coumadin plavix xarelto drugs od overdose overdosed overdoses overdosing took taken take taking",
    "much": "too many whole entire all empty handful bunch lots double twice triple extra box full",
    "weapon": "gun guns pistol rifle shotgun revolver bullet bullets loaded loading knife knives blade blades razor razors rope noose belt machete weapon weapons bomb shells trigger",
    "violent": "hit hits hitting beat beats beating punched punch kick kicked kicks choked strangled strangle slapped shoved pushed threatened threatening threatens threat hurt attacked "
              "attack rape raped molested touched touches shoot shot shooting stab stabbed kill killed killing murder grabbed squeezed smother drown abuse abused abusing abusive bruises "
              "slams slammed locked follow followed following",
    "hide": "hiding hide closet whisper whispering upstairs stairs outside door locked kicking coming yard pretend bathroom basement",
    "die": "die dies died dying dead death suicide suicidal kill killing unalive hang hanging hanged jump jumping end ending ended overdose funeral grave buried bury heaven alive "
              "living exist existing existence life live",
    "selfharm": "cut cuts cutting cutter burn burning burns razor scratch scratches scratching lines carve carves carving harm harming blade bleed bite myself herself himself themselves",
    "despair": "burden tired done finished hopeless pointless worthless useless hate point nobody anymore ready peace alone trapped disappear vanish gone without better off free matter "
              "purpose reason hope lonely empty",
    "farewell": "goodbye goodbyes note notes letter letters will sorry gave giving given give passwords keys affairs obituary funeral buried tell take care after tonight tomorrow find "
              "finds found recorded message ring truck guitar jewelry insurance",
    "height": "bridge overpass roof rooftop ledge garage parking train trains tracks platform river lake ocean cliff window tree tower deck balcony beam barn exhaust engine wheel curb "
              "railing",
    "plan": "plan planned planning picked decided date place ready saved stockpiled bought researched searched looked picturing thinking thought thoughts think imagine imagining "
              "promise promised keep",
    "baby": "baby newborn infant weeks months old days preemie bottle nursing feed feeds feeding diaper diapers breast latch soft spot toddler",
    "pregnant": "pregnant pregnancy weeks water contractions labor push pushing deliver delivered delivery birth trimester kicks kicked kicking due miscarriage csection section midwife",
    "trauma": "fell fall falls falling ladder roof stairs wreck wrecked crash crashed accident hit truck car tractor saw chainsaw nail machine bike motorcycle horse kicked bump bumped "
              "slipped slip tripped dove dived dropped drowned drowning pool pond burned electric electrocuted wire shock lightning snake bit bitten dog crushed trapped bone broke "
              "broken fracture",
    "sting": "stung sting bee bees wasp wasps hornet peanut peanuts nut nuts cashew almond shrimp crab lobster shellfish fish egg eggs milk antibiotic allergic allergy reaction ant "
              "ants yellow jacket",
    "onset": "sudden suddenly started starts starting began begins since minutes minute hour hours ago just now tonight today morning afternoon lunch breakfast supper midnight still "
              "keeps again worse worsening fast quick hurry immediately right",
    "longago": "years year decades decade ago eighties nineties seventies sixties childhood college highschool teens twenties teenager kid grade young younger back once used former old "
              "history nineteen summer winter spring fall june july march april may september october november december january february past previous previously",
    "resolved": "fine ok okay good great better well healed healthy normal stable gone stopped quit cleared clear resolved recovered over clean happy alright perfect smiling playing "
              "laughing laughed cured controlled managed closed done discharged released passed steady",
    "maybe": "if case suppose supposing hypothetically would could should might may ever whether what when how does do can event say before risk risks chance chances odds signs prevent",
    "mild": "little tiny bit small slight slightly mild minor only just barely touch kinda somewhat few occasional occasionally sometimes",
    "bad": "bad badly awful terrible terribly horrible worst severe severely extreme extremely unbearable excruciating really real crazy killer intense",
    "money": "money cash dollars wallet bill bills price fee afford cheap cheaper cost bank credit budget loan check taxes",
    "humor": "ha haha lol kidding joke joking funny laugh laughing laughed silly believe lord",
    "help": "help ambulance emergency 911 please hurry police send",
    "corrected": "said meant mean misheard sorry scratch nevermind never mind wrong mistake accident oops disregard ignore instead supposed correct correction hold hang",
    "told": "says said told tells texted texting text called saying swears swore",
}
