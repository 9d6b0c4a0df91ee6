"""Words that stand for one idea in the English red-flag patterns. `*`: any word that so begins."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "chest": "chest breastbone sternum ribcage chess",
    "hurts": "pain* hurt* ache* aching achy pressure tight* squeez* crush* heav* burning burns discomfort stab* sharp throb* clench* cramp* constrict* gripp* fullness weight killing vise vice pinch* knot ripping tearing "
             "exploding explode sore tender agony",
    "pain": "pain* hurt* ache* aching pressure tight* squeez* crush* heav* discomfort stab* throb* cramp* killing agony",
    "spreads": "spread* radiat* shoot* going goes moving moves travel* running runs creeping extends extending down into up traveling through",
    "someone": "he she they him her his them who grandad granddad gramps granny mama papa pop stepson stepdaughter stepmom stepdad son daughter child kid kids baby infant newborn toddler boy girl husband wife spouse partner mom mother mum mommy dad father daddy grandma grandmother grandpa grandfather granddad nana uncle aunt "
               "brother sister cousin friend neighbor neighbour roommate boyfriend girlfriend fiance man woman guy lady person patient somebody someone coworker son's niece nephew grandson granddaughter",
    "he": "he she they",
    "child": "son daughter child kid kids baby infant newborn toddler boy girl grandson granddaughter niece nephew twins old he she little",
    "baby": "baby infant newborn preemie",
    "limb": "arm arms leg legs hand hands side foot feet",
    "numb": "numb numbness dead limp weak weakness paraly* useless floppy tingl* heavy",
    "droops": "droop* sag* crooked lopsided uneven slid* slump* hang* twisted frozen asymmetric* melting melted lop falling",
    "sudden": "sudden suddenly abrupt* instantly quickly unexpectedly",
    "bad": "bad badly terrible terribly severe severely awful horrible horribly excruciating intense unbearable worst extreme extremely agonizing agonising insane crazy massive killer blinding splitting unreal intolerable",
    "swells": "swell* swollen swole puff* balloon* closing closed close shut huge thick* bigger itch* fat blew blown",
    "breathe": "breathe breath breathing breathes breaths air",
    "blood": "blood bleed* bled bloody hemorrhag*",
    "vomits": "vomit* throw* threw puk* puke puked barf* retch*",
    "drug": "pill pills tablet tablets capsule capsules med meds medicine medicines medication medications tylenol acetaminophen aspirin aspirins ibuprofen advil motrin aleve xanax ativan valium klonopin oxy oxycodone oxycontin percocet percocets "
            "vicodin hydrocodone fentanyl heroin meth cocaine insulin ambien metoprolol antidepressant* opioid* opiate* gabapentin benadryl dose doses drugs painkiller* narcotic* morphine methadone suboxone adderall lithium digoxin warfarin "
            "coumadin tramadol trazodone seroquel benzos sedative* paracetamol nyquil bottle vitamins iron prescription prescriptions zoloft prozac lexapro melatonin dramamine",
    "poison": "bleach antifreeze cleaner detergent pod pods poison pesticide gasoline gas battery batteries lye ammonia windex lighter thinner sanitizer polish berries berry mushroom* chemical chemicals lysol insecticide kerosene turpentine "
              "drano clorox acid solvent roundup weedkiller fertilizer edible edibles gummies gummy nicotine vape oil cigarette cigarettes peroxide alcohol toilet weed pot magnets magnet",
    "took": "took taken take taking swallowed swallow swallowing ate eaten eat eating drank drunk drink drinking ingested ingest got downed chugged popped overdosed had gave given",
    "belly": "belly stomach abdomen abdominal tummy gut side flank",
    "hithead": "hit hits bump* bang* smack* crack* struck slammed bonked whack* knock* conked injured hurt",
    "fever": "fever feverish temperature temp temps",
    "hot": "hot fever feverish temperature temp burning 100.4 100.5 100.6 100.7 100.8 100.9 101 101.* 102 102.* 103 103.* 104 104.* 105 105.* 106 100.4f 38 38.* 39 39.* 40 40.*",
    "confused": "confus* disoriented delirious incoherent",
    "faints": "faint fainted fainting faints",
    "hits": "hit hits hitting beat beats beating beaten punch* kick* slap* choked choking strangl* attack* stab* shot shooting rape* raping assault* abus* threw shoved pushed hurt hurting hurts threaten* grabbed bit burned",
    "abuser": "he she husband boyfriend wife partner ex girlfriend dad father stepdad stepfather mother stepmom someone somebody they man guy brother uncle son roommate caregiver boss neighbor",
    "pregnant": "pregnan* trimester expecting preg",
    "number": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred couple few several",
    "my": "my his her their our the your a",
    "sugar": "sugar sugars glucose bg meter dexcom libre",
    "weapon": "gun knife rope razor razors blade blades rifle pistol noose shotgun",
    "suicide": "suicide suicidal suicides",
    "dizzy": "dizzy dizziness lightheaded faint faintish woozy clammy sweat* nause* vomit* throwing pale gray grey",
    "digit": "zero one two three four five six seven eight nine oh ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred double triple 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
    "leg": "leg calf thigh calves ankle",
}
