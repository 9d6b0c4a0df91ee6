"""Cities of the United States: the hundred largest, and those of two or more words (US Census Bureau, 2020).

They tell where a street ends and a city begins; a city that is missing here is still a city.
"""

from __future__ import annotations

LARGEST = tuple(
    " ".join(name.split())
    for name in """
    new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san
    jose|austin|jacksonville|fort worth|columbus|charlotte|indianapolis|san francisco|seattle|denver|washington
    |nashville|oklahoma city|el paso|boston|portland|las
    vegas|detroit|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|mesa|kansas
    city|atlanta|omaha|colorado springs|raleigh
    |long beach|virginia beach|miami|oakland|minneapolis|tulsa|bakersfield|wichita|arlington|aurora|tampa|new
    orleans|cleveland|honolulu|anaheim|lexington|stockton|corpus christi|henderson|riverside|newark
    |saint paul|santa ana|cincinnati|irvine|orlando|pittsburgh|saint louis|greensboro|jersey
    city|anchorage|lincoln|plano|durham|buffalo|chandler|chula vista|toledo|madison|gilbert|reno|fort wayne
    |north las vegas|saint petersburg|lubbock|irving|laredo|winston
    salem|chesapeake|glendale|garland|scottsdale|norfolk|boise|fremont|spokane|santa clarita|baton
    rouge|richmond|hialeah|san bernardino|tacoma
    """.split("|")
)

_MORE = """
abilene|akron|alexandria|allentown|amarillo|ann arbor|apple valley|arlington heights|asheville|athens|atlantic
city|augusta|baldwin park|battle creek|bay city|bayonne|beaumont|beaverton|bel air|bellevue|bellingham|bell gardens
||bend|berkeley|bethesda|beverly hills|billings|birmingham|bismarck|blacksburg|bloomington|blue springs|boca
raton|boulder|bowling green|boynton beach|bradenton|brentwood|bridgeport|brockton|broken arrow|brooklyn|brookhaven
|brooklyn park|brooklyn center|brownsville|bronx|the bronx|bryan|buena park|burbank|burlington|burnsville|calumet
city|cambridge|canton|cape coral|cape girardeau|cape may|carson city|casa grande|cary|castle rock|cathedral city
|cedar city|cedar falls|cedar park|cedar rapids|cedar hill|champaign|chapel hill|charleston|chattanooga|cherry
hill|chesterfield|cheyenne|chico|citrus heights|clarksville|clearwater|clifton|clifton park|clovis|coeur
d'alene|college park
|college station|colorado springs|columbia|columbia heights|compton|concord|coon rapids|coos bay|coral gables|coral
springs|costa mesa|cottage grove|council bluffs|crystal lake|culver city|cutler bay|cuyahoga falls|crown point|dale
city
|daly city|danbury|davenport|daytona beach|dayton|dearborn|dearborn heights|decatur|deerfield beach|del rio|delray
beach|des moines|des plaines|diamond bar|dodge city|dothan|downers grove|downey|dubuque|duluth|durham|eagle pass|eagle
river|eagan
|east chicago|east hartford|east haven|east lansing|east los angeles|east orange|east palo alto|east point|east
providence|east saint louis|east moline|east brunswick|east rochester|eau claire|eden prairie|edina|el cajon|el centro
|el cerrito|el dorado|el dorado hills|el monte|el segundo|elizabeth|elk grove|elk grove village|elk
river|elgin|elmhurst|erie|escondido|essex junction|estes park|eugene|evanston|evansville|everett|fair lawn|fair
oaks|fairbanks
|fairfax|fairfield|fall river|falls church|fargo|farmington hills|far rockaway|fayetteville|federal
way|flagstaff|flint|flower mound|fond du lac|forest grove|forest hills|forest park|fort bragg|fort collins|fort
dodge|fort lauderdale
|fort lee|fort myers|fort pierce|fort smith|fort walton beach|foster city|fountain hills|fountain
valley|frederick|fredericksburg|front royal|fuquay varina|gainesville|garden city|garden grove|garfield
heights|gary|georgetown|germantown
|glen burnie|glen cove|glen ellyn|glens falls|gloucester|gold canyon|grand blanc|grand forks|grand haven|grand
island|grand junction|grand prairie|grand rapids|grand terrace|grants pass|great bend|great falls|greeley|green
bay|green valley|greenville
|greenwood village|grosse pointe|grove city|gulf breeze|gulfport|hacienda heights|hagerstown|half moon bay|hallandale
beach|hampton|harpers ferry|harrisburg|harrisonburg|hartford|hastings|hattiesburg|haverhill|hazel park|hermosa
beach|hickory|high point
|highland park|highlands ranch|hillsboro|hilo|hilton head island|hilton head|hoffman estates|hollywood|holly
springs|homestead|hot springs|huber heights|huntersville|huntington|huntington beach|huntington park|huntington
station|huntsville|idaho falls
|imperial beach|independence|indian trail|inglewood|inver grove heights|iowa city|iron mountain|island
park|ithaca|jackson|jackson heights|jackson hole|jefferson city|johnson city|joliet|jonesboro|joplin|junction
city|kalamazoo|kansas city|kailua kona|kennesaw|kenosha
|kent|kew gardens|key largo|key west|killeen|king of prussia|kings mountain|kingsport|kirkland|klamath
falls|knoxville|kokomo|la crosse|la grande|la habra|la jolla|la mesa|la mirada|la puente|la quinta|la verne|la
vista|lafayette|laguna beach|laguna hills
|laguna niguel|lake charles|lake city|lake elsinore|lake forest|lake geneva|lake havasu city|lake havasu|lake in the
hills|lake jackson|lake mary|lake oswego|lake placid|lake stevens|lake tahoe|lake worth|lake worth beach|lake
zurich|lakeland|lakewood|lancaster|lansing|laramie|las cruces
|lawrence|lawton|league city|lee's summit|leesburg|lehigh acres|lehi|lewiston|lima|linden|little
rock|littleton|livermore|livonia|lodi|logan|long beach|long branch|long island city|longmont|longview|los alamitos|los
altos|los banos|los gatos|los lunas
|lowell|lynchburg|lynn|lynwood|macon|manchester|manhattan|manhattan beach|mansfield|maple grove|maple heights|maple
valley|marina del rey|martha's vineyard|mason city|mcallen|mckinney|mechanicsburg|medford|melbourne|menlo
park|menomonee falls|merced|meridian|merritt island|michigan city|middletown|midland
|midwest city|milford|mill valley|mineral wells|mission viejo|missoula|missouri
city|mobile|modesto|monroe|monterey|monterey park|montgomery|montgomery village|moore|moreno valley|morgan
hill|morgantown|moses lake|moss point|mount airy|mount juliet|mount kisco|mount laurel|mount pleasant|mount prospect
|mount vernon|mount holly|mountain view|mountain home|mountain brook|muncie|murfreesboro|murrieta|muscle
shoals|muskegon|myrtle beach|nampa|naperville|naples|nashua|national city|needham|new albany|new bedford|new
berlin|new bern|new braunfels|new britain|new brunswick|new canaan|new castle|new city
|new haven|new hope|new iberia|new kensington|new lenox|new london|new port richey|new rochelle|new smyrna beach|new
ulm|new windsor|new york city|newport|newport beach|newport news|newton|niagara falls|norman|north adams|north
andover|north attleboro|north bend|north bergen|north brunswick|north charleston|north chicago
|north haven|north highlands|north hollywood|north kingstown|north little rock|north lauderdale|north miami|north
miami beach|north myrtle beach|north olmsted|north palm beach|north platte|north pole|north port|north
providence|north richland hills|north royalton|north salt lake|north tonawanda|northglenn|norwalk|norwich|oak creek
|oak forest|oak grove|oak lawn|oak park|oak ridge|oak brook|ocala|ocean city|ocean springs|ocean
shores|oceanside|odessa|ogden|oil city|ojai|old bridge|old saybrook|olive branch|olathe|olympia|ontario|orange|orange
city|orange county|orange park|orchard park|orem|orland park|ormond beach|oro valley|oshkosh|overland
park|owensboro|oxnard|ozone park
|pacific grove|pacific palisades|palm bay|palm beach|palm beach gardens|palm coast|palm desert|palm harbor|palm
springs|palmdale|palo alto|palos hills|palos verdes|panama city|panama city beach|park city|park forest|park
ridge|parkersburg|parma|pasadena|pascagoula|paso robles|passaic|paterson|pawtucket|peachtree city|peachtree
corners|pearl city|pearland|pembroke pines
|pensacola|peoria|petaluma|pine bluff|pinellas park|pismo beach|pittsfield|placerville|plant city|plantation|pleasant
grove|pleasant hill|pleasanton|plymouth|pocatello|pomona|pompano beach|ponca city|ponte vedra|poplar bluff|port
angeles|port arthur|port charlotte|port chester|port huron|port jefferson|port orange|port orchard|port saint
lucie|port townsend|port washington
|portage|portsmouth|prairie village|prescott|prescott valley|princeton|providence|provo|pueblo|punta gorda|queen
creek|queens|quincy|racine|rancho cordova|rancho cucamonga|rancho mirage|rancho palos verdes|rancho santa
margarita|rapid city|reading|red bank|red bluff|red oak|red wing|redding|redford|redlands|redmond|redondo
beach|redwood city
|rehoboth beach|renton|richardson|richland|richland hills|ridgewood|rio rancho|river falls|river rouge|river
forest|riviera beach|roanoke|rochester|rochester hills|rock hill|rock island|rock springs|rockford|rockville|rockville
centre|rocky mount|rocky river|rogers|rohnert park|rolling meadows|rolling hills estates|rome|roseville|roswell|round
lake|round rock|rowland heights
|royal oak|royal palm beach|rye|safety harbor|saginaw|saint albans|saint augustine|saint charles|saint clair
shores|saint cloud|saint george|saint helena|saint helens|saint ignace|saint james|saint joseph|saint michaels|saint
peters|salem|salinas|saline|salisbury|salt lake city|san angelo|san bruno|san buenaventura|san carlos|san clemente|san
dimas|san fernando|san gabriel
|san juan|san juan capistrano|san leandro|san luis obispo|san marcos|san marino|san mateo|san pablo|san pedro|san
rafael|san ramon|san tan valley|sand springs|sandy|sandy springs|sanford|santa barbara|santa clara|santa cruz|santa
fe|santa fe springs|santa maria|santa monica|santa paula|santa rosa|santa ynez|santee|sarasota|saratoga springs|sault
sainte marie|savannah|schenectady|scotts valley
|scranton|sea isle city|seal beach|seat pleasant|sedona|seven hills|shaker heights|shawnee|sheboygan|shelton|sherman
oaks|sherwood|shreveport|sierra madre|sierra vista|signal hill|silver city|silver spring|silver springs|simi
valley|sioux city|sioux falls|skokie|somerville|south bend|south boston|south burlington|south el monte|south
elgin|south euclid|south gate|south hadley
|south jordan|south lake tahoe|south miami|south milwaukee|south orange|south pasadena|south plainfield|south
portland|south saint paul|south salt lake|south san francisco|south windsor|southfield|spanish
fork|sparks|spartanburg|spokane valley|spring hill|spring valley|springfield|springdale|stamford|state college|staten
island|sterling heights|steamboat springs|stillwater|stone mountain|strongsville|studio city
|sugar land|suffolk|sugar grove|sulphur springs|summerville|sun city|sun city west|sun prairie|sun valley|sunny isles
beach|sunnyvale|sunrise|surprise|syracuse|tallahassee|tarpon springs|taylor|temecula|tempe|temple|temple city|temple
hills|temple terrace|terre haute|texarkana|texas city|the colony|the dalles|the villages|the woodlands|thief river
falls|thornton|thousand oaks|tinley park|titusville|toms river|topeka
|torrance|traverse city|trenton|troy|truckee|truth or consequences|tucker|tuscaloosa|tustin|twentynine palms|twin
falls|two rivers|tyler|union|union city|university city|university park|university place|upland|upper arlington|upper
darby|upper marlboro|utica|vacaville|valdosta|vallejo|valley stream|valparaiso|van buren|van
nuys|vancouver|ventura|vero beach|vestavia hills|victoria|victorville|vienna|villa park|vineland
|virginia beach|visalia|vista|waco|wake forest|walla walla|walnut|walnut creek|waltham|warner
robins|warren|warwick|washington court house|waterbury|waterloo|watertown|waukegan|waukesha|wausau|wauwatosa|webster
groves|wellesley|wenatchee|west allis|west babylon|west bend|west bloomfield|west chester|west chicago|west
columbia|west covina|west des moines|west fargo|west hartford|west haven|west hollywood
|west jordan|west lafayette|west lake hills|west linn|west melbourne|west memphis|west mifflin|west monroe|west new
york|west orange|west palm beach|west plains|west point|west sacramento|west saint paul|west seneca|west
springfield|west valley city|west warwick|westminster|weymouth|wheat ridge|wheeling|white bear lake|white plains|white
river junction|white settlement|whitefish bay|wichita falls|wilkes barre
|williamsburg|wilmington|windsor locks|winston salem|winter garden|winter haven|winter park|winter
springs|woodbridge|woodland hills|woodside|woonsocket|worcester|yakima|yonkers|york|yorba
linda|youngstown|yuba city|yuma|zanesville
"""

CITIES = frozenset(LARGEST) | frozenset(" ".join(name.split()) for name in _MORE.split("|") if name.strip())

# First and last words by which a city of several words is known.
HEADS = frozenset(
    (
        "san santa saint st fort ft new north south east west lake mount mt port el la las los le des "
        "palm grand cape point glen rancho san los the big little great upper lower"
        " high old cedar oak pine rock red white black blue green silver spring sun salt royal round "
        "santo sainte villa van del de college garden paradise"
    ).split()
)
TAILS = frozenset(
    (
        "city beach springs spring falls heights park hills hill grove island islands village valley "
        "harbor rapids junction ferry rock creek lake lakes township bay bluff bluffs center point ridge"
        " forest gardens shores station mills plains pass mountain rivers river estates woods haven bend "
        "church town wells mission ranch oaks landing crossing corners acres borough bridge head keys "
        "meadows summit terrace"
    ).split()
)
