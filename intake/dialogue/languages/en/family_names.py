"""Family names heard in the United States, commonest first (US Census 1990, public domain, and later arrivals)."""

from __future__ import annotations

COMMONEST = tuple(
    """
    smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin
    thompson garcia
    martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wright lopez hill scott green
    adams baker
    gonzalez nelson carter mitchell perez roberts turner phillips campbell parker evans edwards collins stewart
    sanchez morris
    rogers reed cook morgan bell murphy bailey rivera cooper richardson cox howard ward torres peterson gray ramirez
    james watson
    brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes
    flores
    washington butler simmons foster gonzales bryant alexander russell griffin diaz hayes doe nguyen kim chen patel
    wong tran
    sullivan murray ford hamilton graham wallace woods cole west jordan owens reynolds fisher ellis harrison gibson
    mcdonald cruz
    marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks crawford henry boyd
    mason morales
    """.split()
)

MORE = frozenset(
    """
    ng abbott acosta adkins aguilar ahmed alvarado alvarez andrews armstrong arnold atkins austin avila ayala baldwin
    ball banks barber
    barker barlow barnett barrett barry bartlett barton bass bates bauer beck becker begum benson berg berry best bird
    bishop black
    blair blake blanchard bond booth bowen bowers bowman bradford bradley brady brennan brewer briggs brock brooke
    bryan buchanan
    buck bull burgess burke burns burton bush byrd caldwell calderon cameron campos cannon cardenas carey carlson
    carpenter carr
    carrillo carroll carson casey castillo castro chambers chandler chang chapman chavez cherry cho choi christensen
    christian chu
    clarke clay clayton cohen collier combs conner conrad conway cortez craig crosby cross cruz cummings cunningham
    curry curtis
    dalton daly daniel daniels davidson dawson day dean decker delacruz delgado dennis diaz dickson dixon dominguez
    donovan dorsey
    douglas downs doyle drake duncan dunlap dunn duran durham dyer eaton elliott english erickson espinoza estrada
    farmer farrell
    faulkner ferguson fernandez fields figueroa finley fitzgerald fleming fletcher flynn foley fowler fox francis
    franco frank
    franklin frazier french frost fuentes fuller gaines galloway gallagher gardner garrett garza gates george gilbert
    gill gilmore
    glass glenn glover goldberg golden goldstein good goodman goodwin gordon gould grant graves greene greer gregory
    griffith
    gross guerra guerrero gupta gutierrez guzman hale hammond hampton hancock hansen hanson hardin harding hardy
    harmon harper
    harrington hart hartley hartman harvey hawkins hayden haynes heath hebert henry hensley herman herrera herring
    hess hester
    higgins hinton ho hobbs hodges hoffman hogan holland holloway holmes holt hood hoover hopkins horn horton house
    houston howell
    huang huber hudson huff huffman hull humphrey hunt hurley hurst hussain hutchinson ibarra ibrahim ingram irwin
    jacobs jacobson
    jacobs jefferson jennings jensen jimenez johnston joseph joyce juarez kane kaur keith keller kelley kemp kennedy
    kent kerr khan
    kirby kirk klein kline knapp knight knowles koch kowalski kramer krishnamurthy lam lamb lambert landry lane lang
    lara larsen
    larson lawrence lawson le leach leblanc leon leonard lester levine levy li lim lin lindsay lindsey little liu
    livingston lloyd
    logan lowe lowery lucas lucero luna lynch lynn lyons macdonald macias mack mahoney maldonado malone mann manning
    marks marquez
    marsh massey mathews mathis matthews maxwell may mayer maynard mcarthur mcbride mccall mccann mccarthy mccarty
    mcclain mcclure
    mcconnell mccormick mccoy mccullough mcdaniel mcdowell mcfarland mcgee mcguire mcintosh mcintyre mckay mckee
    mckenzie mckinney
    mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina mejia melendez melton mendez mendoza
    mercado meyer
    meyers middleton miles mills miranda mohamed molina monroe montgomery montoya moody moon moran moreno morrison
    morrow morse
    morton moses moss mueller mullen mullins munoz myers nash navarro neal newman newton nguyen nichols nixon nolan
    norman norris
    norton nunez obrien oconnell oconnor odonnell okafor oliver olsen olson oneal oneill ong orr ortega osborne owen
    pace pacheco
    padilla page palmer park parks parrish parsons patrick patton paul payne pearson pena pennington perkins peters
    petersen
    pham phelps pierce pittman pitts pollard ponce poole pope potter potts powers pratt preston prince proctor pruitt
    quinn ramos
    ramsey randall randolph rasmussen ray raymond reese reeves reid reilly reyes rhodes rice rich richard richards
    richmond riddle
    riley rios rivas rivers roach robbins robertson robles rocha rodgers rojas roman romero rosa rosales rosario rose
    rosen rosenberg
    roth rowe rowland roy rubio ruiz rush russo ryan salas salazar salinas sampson santana santiago santos saunders
    savage sawyer
    schaefer schmidt schneider schroeder schultz schwartz sellers serrano sexton shaffer shah shannon sharma sharp
    shaw shelton
    shepard shepherd sheppard sherman shields short silva simon sims singh singleton skinner slater sloan small snow
    snyder solis
    solomon soto sparks spears spencer stafford stanley stanton steele stein stephens stephenson stevenson stokes
    stone stout strickland
    strong stuart suarez summers sutton swanson sweeney tanaka tang tapia tate terrell terry thornton todd townsend
    tracy travis
    trevino trujillo tyler underwood valdez valencia valentine valenzuela vance vang vargas vasquez vaughan vaughn
    vazquez vega
    velasquez velez vincent wade wagner wall wallace walls walsh walter walters walton wang ware warner warren waters
    watkins watts
    weaver webb weber webster weeks weiss welch wheeler whitaker whitehead whitney wiggins wilcox wiley wilkerson
    wilkins wilkinson
    william williamson willis winters wise wolf wolfe woodard woodward wu wyatt yang yates yoder york yu zamora zhang
    zimmerman
    addison akhtar ali archer ashton atkinson baxter bentley bevan birch blackburn bolton boyle bradshaw bray brookes buckley
    burrows butcher chadwick chan charlton clements coates coles connolly corbett dale davey davison dickinson dobson dodd doherty
    donnelly driscoll duffy finch forbes forster fry gibbons gibbs giles goddard godfrey gough greenwood griffiths hargreaves
    hayward herbert hewitt hilton hodgson holden hooper houghton howarth howe howells humphreys humphries hyde iqbal jarvis kay
    lees mahmood marsden mellor metcalfe mistry morley naylor nicholson parkes parkin parkinson parry peacock pickering pritchard
    pugh rahman rees robson rowley sanderson schofield sharpe sinclair storey sykes talbot thorpe tomlinson turnbull weston
    whitehouse
    """.split()
)


# Family names that sound alike and are written differently.
SOUND_ALIKES: tuple[tuple[str, ...], ...] = tuple(
    tuple(group.split())
    for group in """
    smith smyth smythe|johnson johnston johnsen jonson|brown browne|davis davies|miller millar|moore moor|anderson andersen andersson
|thomas tomas|thompson thomson tomson|white whyte wight|harris haris|clark clarke|lewis louis|allen allan alan|wright
|green greene|nelson nielsen nelsen neilson|philips phillips philipps|evans evens|stewart stuart|morris maurice|rogers rodgers
|reed reid read reade|cook cooke koch|bailey baily bayley|kelly kelley|bennett bennet|wood woods|barnes barns|ross rose|henderson hendersen
|hughes|flores florez|simmons simons|russell russel|griffin griffen|hayes hays haze|myers meyers meyer myer mayer meier|hamilton
|graham graeme grahame|sullivan sulivan|wallace wallis|woods wood|cole kohl|jordan jorden|reynolds|fisher fischer|marshall marshal
|gonzalez gonzales|hernandez hernandes|martinez martines|perez peres|lopez lopes|rodriguez rodrigues|gomez gomes|sanchez sanches|diaz dias
|vasquez vazquez|cortez cortes|chavez chaves|mendez mendes|valdez valdes|suarez soares|jimenez gimenez|ramirez ramires|alvarez alvares
|burke burk|burns byrnes byrne|bird byrd burd|conner connor|dixon dickson|elliot elliott eliot|hoffman hofmann huffman hoffmann|keller kellar
|knight|lawrence laurence|lee leigh li|levy levi|little lytle|lloyd loyd|lowe low|lynn lin linn|mackay mckay|macdonald mcdonald
|mccarthy mccarty|mathews matthews|mclean maclean mclain|monroe munroe munro|mckenzie mackenzie|mcneil mcneill macneil|nichols nicholls nickols
|patterson paterson pattersen|payne paine|price pryce|rhodes rhoades|riley reilly|sanders saunders|shepherd sheppard shepard shephard
|simpson simson|schmidt schmitt|schneider snyder snider|schwartz swartz|spencer spenser|stephens stevens|stephenson stevenson|vaughan vaughn
|walsh welch|weber webber|webster|whitaker whittaker|wolf wolfe wolff woolf|young yung|gray grey|neal neil neill|olson olsen
|hansen hanson|larsen larson|peterson petersen pedersen|jensen jenson|christensen christiansen|carr kerr|pearson pierson|pierce pearce peirce
|tailor taylor tayler|walker|hall|hill|adams addams|baker backer|campbell cambell|parker|ward|peters
|ray rae|shaw shore|tate tait|day dey|kline klein cline|lane layne|leach leech|cohen kohn cohn|frazier fraser frasier frazer|gallagher gallaher
|garner gardner gardiner|hart|holmes homes|jenkins jenkens|obrien o'brien|oconnor o'connor|oneil o'neil oneill o'neill|powell powel
|randall randal|rowe roe|sloan sloane|stanley standley|steele|strickland|swanson swansen swenson|terrell terrel|tyler
|watts wats|whitehead|wilson willson|williamson williamsen|winters winter
    """.split("|")
)

FAMILY_NAMES = frozenset(COMMONEST) | MORE | frozenset(name for group in SOUND_ALIKES for name in group)
