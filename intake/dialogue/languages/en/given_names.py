"""Given names heard in the United States, commonest first (US Census 1990, public domain, and names given since).

They tell a first name from a last name and weigh one hypothesis of the recogniser against another; a name that is
missing here is still a name.
"""

from __future__ import annotations

COMMONEST = tuple(
    """
    james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald
    george kenneth steven
    edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen
    andrew raymond gregory
    joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert
    jonathan justin terry
    gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy
    steve louis jeremy
    aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn
    clarence sean philip
    chris johnny earl jimmy antonio mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy
    lisa nancy karen
    betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia
    angela melissa brenda
    amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet
    catherine frances ann
    joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith
    rose janice kelly
    nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise
    sara anne
    jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy crystal
    gladys rita dawn
    connie florence tracy edna tiffany carmen rosa cindy grace
    """.split()
)

MORE = frozenset(
    """
    aaliyah abby abdul abdullah abel abigail abraham ada addison adele adrian adriana adrienne agnes ahmed aidan
    aiden aileen aisha
    al alana alba alberta alberto alec alejandra alejandro alex alexa alexander alexandra alexandria alexis
    alfonso alfred alfredo
    ali alicia alina alisha alison allan allen allison allyson alma alonzo alvin alyssa amado amber amelia amina
    amir ana anastasia
    andre andres andy angel angelica angelina angelo angie anil anita ann annabelle annette annmarie anton
    antoinette april archie
    ariana ariel arlene armando arnold arturo arya asha asher ashton aubrey audrey august augustine aurora austin
    ava avery axel
    ayesha barry bart beatrice beatriz becky belinda bella ben benny bernadette bernard bernice bert bertha bessie
    beth bethany
    bette betsy bill blake blanca blanche bob bobbie brad bradley brady brandi brandy brayden brent brett bria
    brianna bridget
    brittany brooke bryan bryant bryce byron caitlin caleb calvin cameron camila camille candace candice cara
    carla carlton carly
    carmela carole carolina caroline carrie carson carter cary casey cassandra cassie cathy cecelia cecil cecilia
    cedric celeste
    celia cesar chad chandra charlene charlie charlotte chase chelsea cheri cheyenne chloe christa christian
    christie christy chuck
    claire clara clark claude claudia clay clayton clifford clifton clint clinton clyde cody colby cole colin
    colleen constance
    cora corey cory cornelius courtney cristina curtis cyndi daisy dale dalton damian damien damon dan dana dane
    danielle danny
    dante daphne darcy darin darla darlene darnell darrell darren darryl daryl dave davis dean deandre deanna deb
    debbie dee deepak
    deirdre delia della delores dena denis derek derrick desiree destiny devin devon dexter diego dillon dina
    dixie dolores domenic
    dominic dominique don donnie dora doreen dorothea doug drew duane dustin dwayne dwight dylan earnest ebony ed
    eddie edgar edith
    edmund eduardo edwin effie eileen elaine eleanor elena eli eliana elias elijah elisa elise eliza ella ellen
    ellie elliot elliott
    elmer eloise elsa elsie elvira emil emilia emilio emma emmanuel enrique erica erik erika erin ernesto ervin
    esmeralda esperanza
    estela esther ethan ethel etta eva evan eve evelyn ezekiel faith farah fatima faye felicia felipe felix
    fernando fiona floyd
    forrest francesca francine francis francisco frankie franklin freda freddie frederick gabriel gabriela
    gabrielle gail garrett
    gary gavin gayle gene geneva genevieve geoffrey georgia georgina geraldine gerard gilbert gina ginger giovanni
    glen glenda
    glenn gordon graham grant greg greta gretchen griffin guadalupe guillermo gus gwen gwendolyn hailey hal haley
    hanna hannah
    hans harlan harold harriet harrison harvey hassan hattie hayden hazel hector heidi henrietta herbert herman
    hilary hilda hiro
    hollie holly homer hope horace hubert hudson hugh hugo hunter ian ibrahim ida ignacio india imani imran inez ingrid
    ira irma irvin
    irving isaac isabel isabella isabelle isaiah isiah ismael israel ivan ivy jackie jackson jaclyn jacob
    jacquelyn jada jaden
    jake jamal jamie jan jana janelle janette janie janine jared jasmin jasmine jasper javier jay jayden jaylen
    jayne jean jeanette
    jeanne jeannie jeff jenna jennie jenny jerome jess jessie jesus jill jillian jim jo joan joann joanna joanne
    joaquin jocelyn
    jodi jody joel joey johanna johnathan johnnie jon jonah joni jordan jorge josefina josephine josh josiah josie
    joy juana
    juanita judah judy julian juliana julianne juliet julio julius june kaitlin kaitlyn kamala kara kareem karina
    karl karla kate
    katelyn kathie katie katrina kay kaylee kayla kelli kellie kelsey ken kendall kendra kenny kent kenya keri
    kerry khadija kim
    kira kirk kirsten krista kristen kristi kristie kristin kristina kristine kristy krystal kurt kyla kyle kylie
    lamar lana lance
    lara latoya laurel lauren laurence laurie lea leah leanne lee leigh leila lela leland lena lenora leo leon
    leona leonard
    leonardo leroy leslie leticia lewis lexi liam lila lily lionel liz liza lloyd logan lola lonnie loretta
    lorraine louisa lowell
    lucas lucia lucille lucy luis luke lula luna luz lydia lyle lynda lynette lynn lynne mabel mable mack
    mackenzie macy madeline
    madison mae maggie malcolm malik mallory mandy manuel marc marcella marci marcia marco marcos marcus margarita
    margie margo
    maria mariah marian mariana marianne maribel maricela marina mario marion marisa marisol marissa marjorie
    marla marlene marlon
    marsha marshall marta marty marvin mary-ann maryann mason mateo mathew matilda matt mattie maureen maurice
    mauricio max maxine
    maya mckenzie megan mehmet melanie melba melinda melody melvin mercedes meredith mia micah micheal michele
    miguel mike mila
    miles milton mindy minnie miranda miriam mitchell mohamed mohammad mohammed molly mona monica monique morgan
    morris moses
    muhammad muriel myra myrna myrtle nadia nadine naomi natalia natalie natasha nate nathan nathaniel neil nellie
    nelson nettie
    nicolas nicky nina noah noel noelle nora norman octavia olga oliver olivia ollie omar opal ophelia ora orlando
    oscar osvaldo
    otis owen pablo paige pam parker pat patrice patsy patti patty pauline payton pearl pedro penelope penny perry
    pete petra
    peyton phil philippe phoebe phyllis piper polly porter preston priscilla priya quentin quincy quinn rachael
    rafael rahul raj
    ramon ramona randall randolph raquel rashad raul ray raymundo reagan reba rebekah reed reggie regina reginald
    rene renee reuben
    rex rhonda ricardo rick rickey ricky riley rob robbie roberta roberto rochelle rocky roderick rodney rodolfo
    rogelio roland
    rolando roman romeo ron ronda ronnie roosevelt rosalie rosalind rosanna roscoe roseanne rosemarie rosemary rosie
    ross rowan roxanne
    ruben rudolph rudy rufus russ rusty ryder sabrina sadie sally salvador salvatore sam samantha sammy samson
    sandy sanjay santiago
    santos sasha saul savannah scarlett sebastian selena selma serena sergio seth shane shannon shari sharron
    shaun shauna shawna
    sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shirin sidney sierra silvia
    simon simone sofia
    sonia sonja sonya sophia sophie spencer stacey stacie stacy stan stanley stefan stella stewart stuart sue
    summer suresh susanna
    susanne susie suzanne sydney sylvester sylvia tabitha tamara tami tamika tanisha tanya tara tariq tasha
    tatiana taylor ted
    terence teri terrance terrell terrence terri tess tessa thelma theo theodore tia tim timmy toby tom tommie
    tommy toni tony
    tonya travis trent trevor tricia trina trisha tristan troy trudy tyler tyrell tyrone ulysses ursula valentina
    valeria valerie
    vanessa vaughn velma vera verna vernon veronica vicki vickie vicky victoria vijay vince vincent viola violet
    vivian vladimir
    wade wallace warren wendell wendy wesley whitney wilbert wilbur wilfred will willard willis wilma wilson
    winifred winston
    woodrow wyatt xavier yasmin yesenia yolanda yusuf yvette yvonne zachary zara zoe zoey
    abbie aimee alasdair alistair angus antony ashleigh bethan beverley callum clare clive connor conor declan duncan eamonn esme
    ewan fergus finlay fraser freya gareth garry gemma gillian graeme guy hamish hayley iain imogen isla isobel jade jemma katy
    kayleigh kieran kimberley kirsty lesley lindsey martyn niall niamh nicola nigel oisin pippa poppy rhian rhys ronan saoirse
    sian sinead siobhan tracey
    """.split()
)

GIVEN_NAMES = frozenset(COMMONEST) | MORE

# Names that sound alike and are written differently: whichever was heard, only the caller knows the spelling.
SOUND_ALIKES: tuple[tuple[str, ...], ...] = tuple(
    tuple(group.split())
    for group in """
    aaron aron erin|alan allan allen alain|alison allison allyson alyson|amy aimee|andre andrei|anita aneeta|
    ann anne|anna ana|annette anette|antony anthony|ashley ashleigh ashlee|barbara barbra|bryan brian bryon|
    brittany britney brittney|brook brooke|bridget bridgette|caitlin kaitlin kaitlyn katelyn caitlyn|
    cameron kameron camron|carl karl|carla karla|carol carole karol|caroline carolyn|carrie kerry keri cary carey|
    catherine katherine kathryn cathryn katharine|cathy kathy kathie|chad chadd|chelsea chelsey|cheryl sheryl|
    chris kris|christian kristian|christina kristina cristina|christine kristine|christopher kristopher|
    christy kristy kristi christie|cindy cyndi|claire clare clair|cody kody|corey cory kory|courtney kourtney|
    craig kraig|crystal krystal kristal|curtis kurtis|damian damien damon|danielle daniele|darrell darryl daryl|
    dawn don|debbie debby|deborah debra|denis dennis|derek derrick deric|devin devon|diane dianne diana|
    dillon dylan|dominic dominick|eileen aileen|elaine elayne|eliot elliot elliott|elisabeth elizabeth|
    emily emilie|eric erik erick|erica erika ericka|evelyn evelynn|francis frances|frederick fredrick|
    gail gayle gale|garrett garret|gary garry|gene jean|geoffrey jeffrey jeffery|geoff jeff|gerald jerald|
    gerry jerry|gillian jillian|glen glenn|grahame graham graeme|greg gregg|hailey haley hayley|hannah hanna|
    harriet harriett|heather hether|helen hellen|hilary hillary|ian iain|isaac issac|isabel isabelle isobel|
    isabella izabella|jackie jacky|jacqueline jacquelyn jaclyn|jaime jamie jayme|jane jayne|janet jannet|
    jasmine jasmin yasmin|jared jarrod jerod|jean jeanne|jenna genna|jennie jenny|jeremy jeramy|jess jesse jessie|
    jo joe|joan joanne|jodi jody jodie|john jon|jonathan johnathan johnathon jonathon|jordan jordon|joseph josef|
    julian julien|julie jule|juliet juliette|justin justyn|karen karin caren|kate cate|katie katy|
    kathleen cathleen|kayla kaila|kaylee kayleigh kailey caylee|kelly kelley kelli kellie|kelsey kelsie|
    kenneth kennith|kim kym|kirsten kirstin kristen kristin|lauren loren lorin|laurence lawrence|
    laurie lori lorrie|leah lea leia|lee leigh|leslie lesley|lewis louis luis|lily lilly|linda lynda|
    lindsay lindsey|lisa leesa|liz lizz|louise luise|lucas lukas|lucy lucie|luke luc|lynn lynne lyn|
    mackenzie mckenzie makenzie|madeline madeleine madelyn|marc mark|marcia marsha|margaret margret|marian marion|
    marie mari|mark marc|martin marten|mary merry marry|mathew matthew|maurice morris|megan meghan meagan|
    melissa melisa|meredith meridith|michael micheal mikel|michele michelle|micah mica|miriam myriam|
    mohamed mohammad mohammed muhammad|molly mollie|monica monika|natalie nathalie|neil neal|
    nicholas nicolas nikolas|nicole nichole|nick nik|nora norah|oliver olivier|paula pola|phil fill|
    philip phillip|rachel rachael|rebecca rebekah|renee rene|rhys reece reese|robin robyn|roger rodger|
    ronda rhonda|rosanna roseanna|roy roi|sandy sandie|sara sarah|sean shawn shaun shon|shane shayne|
    shannon shanon|sharon sharron|sheila shelia|shelley shelly|sherry sherri sheri cherie|sidney sydney|
    simon symon|sofia sophia|sonia sonya sonja|sophie sofie|stacy stacey stacie staci|stefan stephan stephen|
    stephanie stefanie|stephen steven|steve steev|stewart stuart|sue su|susan suzan|susanna suzanna susannah|
    susanne suzanne|teddy teddie|teresa theresa|teri terri terry|tracy tracey traci|tyler tylor|valerie valarie|
    vicki vickie vicky|victor viktor|vivian vivien|wendy wendi|will wil|yvonne ivonne|zachary zachery zackary|
    zoe zoey zoie
    """.split("|")
    if group.strip()
)
