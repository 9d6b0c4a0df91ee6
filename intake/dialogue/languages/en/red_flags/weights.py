"""What each piece of talk weighs, in tenths: as danger, as crisis; first line: what everything starts from. Not written by hand:
`python -m intake.tests.weighing --update` makes it from the tables of said sentences. Tabs between the columns.
"""

TABLE = """\
-7	0
#bad	23	-18
#belly	12	-24
#blood	8	-19
#breathe	19	-29
#days_old	10	-21
#end_self	10	33
#face	26	-27
#fading	47	-37
#garbled	23	-25
#head	10	-9
#language	13	-8
#limb	13	-12
#lost	12	-22
#means	32	32
#much	29	-15
#now	23	-16
#pill	11	-2
#poison	19	-39
#poorly	12	-51
#reaction	17	-13
#shock	14	-42
#sudden	27	-25
#swallowed	18	-28
#testicle	26	-18
#torso	9	-32
#weak	13	-26
0 0	-20	0
0 0 0	-17	0
0 _ 0	-18	0
0 _ this	15	-4
0 and this	15	-4
@abuser	19	-8
@baby	11	-10
@bad	22	-26
@belly	11	-22
@blood	8	-19
@breathe	22	-36
@chest	14	-34
@child	14	-5
@droops	14	-21
@hits	19	-17
@hot	10	-25
@limb	15	-10
@poison	20	-18
@someone	22	-8
@spreads	10	-11
@sudden	27	-25
@suicide	10	33
@vomits	9	-4
@weapon	39	19
^ 0 0	-11	0
^ a copperhead	13	-8
^ a dog	17	-15
^ a touch	-13	0
^ a tree	13	-9
^ are you	-9	0
^ bit of	-9	0
^ call an	15	-8
^ call me	-11	0
^ call nine	14	-10
^ can i	-17	0
^ can somebody	-15	0
^ change the	-12	0
^ chok	18	-9
^ contraction like	-12	0
^ dad is	13	-9
^ do i	9	-10
^ do not	-8	0
^ do you	-22	0
^ does the	-15	0
^ emergency contact	-9	0
^ everyone would	9	6
^ everyth went	8	-7
^ eye live	-13	0
^ grandma is	13	-10
^ grandpa is	13	-11
^ he can	19	-10
^ he drank	15	-10
^ he got	19	-15
^ he grabb	9	-8
^ he hit	-11	-5
^ he never	-13	0
^ he said	9	7
^ he will	12	-19
^ her temperature	-18	0
^ his eyes	9	-7
^ hit me	-14	0
^ how do	-12	0
^ how many	13	10
^ i accidental	15	-14
^ i already	9	6
^ i ate	-9	-7
^ i been	9	0
^ i black	8	-13
^ i blew	-10	0
^ i bought	12	11
^ i broke	-13	-5
^ i bruise	-10	0
^ i bump	-15	0
^ i burn	-10	-1
^ i cough	11	-7
^ i could	-15	0
^ i cut	16	2
^ i deliver	14	-6
^ i did	-12	0
^ i fell	-11	-5
^ i found	16	9
^ i get	-22	0
^ i had	-8	-2
^ i hate	12	9
^ i hit	-9	-4
^ i just	21	21
^ i keep	26	4
^ i laugh	-16	0
^ i live	-24	0
^ i never	-10	0
^ i overdos	-16	0
^ i pull	-19	0
^ i ran	-13	0
^ i read	-13	0
^ i roll	-11	0
^ i shot	-12	0
^ i slept	-16	0
^ i slic	11	-11
^ i sprain	-11	0
^ i stopp	-8	5
^ i stubb	-13	0
^ i sudden	16	-8
^ i take	-17	-8
^ i teach	-9	0
^ i think	18	-21
^ i threw	-11	-7
^ i took	14	-7
^ i tried	12	10
^ i twist	-11	0
^ i use	-12	0
^ i was	12	-10
^ i wish	25	21
^ i woke	15	-12
^ i work	-18	0
^ i would	-19	1
^ i wrote	16	12
^ if i	9	10
^ if my	-14	0
^ is it	-8	0
^ is there	-9	0
^ is this	-14	0
^ it feel	14	-13
^ it is	-11	-3
^ it start	-9	0
^ it would	13	6
^ knee is	16	-11
^ knock out	14	-8
^ let me	-19	0
^ life is	15	13
^ march fourth	-11	0
^ me duele	8	-8
^ mi esposo	11	10
^ my a1c	-14	0
^ my addres	-9	0
^ my allergi	-15	0
^ my ankle	-10	0
^ my back	-16	0
^ my battery	-15	0
^ my best	10	9
^ my boss	-11	0
^ my boy	13	-2
^ my boyfriend	23	3
^ my car	-13	0
^ my chest	-10	-7
^ my child	12	-10
^ my computer	-9	0
^ my cousin	-15	0
^ my dad	9	4
^ my defibrillator	16	-12
^ my dialysi	12	-9
^ my doctor	-13	0
^ my ear	-14	0
^ my ears	-16	0
^ my emergency	-12	0
^ my ex	13	5
^ my eyes	-10	-4
^ my face	-18	-6
^ my fantasy	-10	0
^ my father	13	-21
^ my feet	-18	0
^ my flight	-13	0
^ my friend	10	4
^ my grandson	18	1
^ my gums	-13	0
^ my hair	-14	0
^ my hard	10	-6
^ my head	-10	-11
^ my heel	-10	0
^ my hip	-10	0
^ my infant	14	-8
^ my insurance	-11	0
^ my kids	-16	4
^ my knee	-23	0
^ my legs	-13	0
^ my little	17	-18
^ my lower	-9	0
^ my milk	-12	0
^ my name	-14	0
^ my one	14	-6
^ my oxygen	15	-10
^ my partner	11	0
^ my period	-15	0
^ my pharmacy	-12	0
^ my phone	-12	0
^ my pill	-13	0
^ my ride	-17	0
^ my roommate	19	9
^ my shoulder	-8	0
^ my stomach	-11	-7
^ my stool	12	-10
^ my sugar	9	-10
^ my testicle	14	-8
^ my three	10	-7
^ my tongue	14	-12
^ my tooth	-16	0
^ my two	14	-10
^ my voice	-10	0
^ my water	17	-11
^ my wound	13	-9
^ my wrist	-11	0
^ nine eight	-9	0
^ nine seven	-14	0
^ no bleed	-16	0
^ no chest	-16	0
^ no i	-23	0
^ no it	-12	0
^ no no	-13	0
^ no one	8	9
^ no puedo	17	-12
^ no that	-12	0
^ nobody hurt	-16	0
^ nobody is	-9	0
^ nobody would	21	14
^ one of	9	-11
^ please tell	13	10
^ quiero morir	15	13
^ she can	13	-7
^ she faint	8	-5
^ she fell	8	-6
^ she got	9	-8
^ she has	-18	0
^ she keep	14	-12
^ she swallow	10	-8
^ should i	13	0
^ somebody call	14	-11
^ somebody is	9	4
^ someone is	22	4
^ someth is	11	-7
^ sometim i	10	10
^ sorry i	-9	0
^ take my	-10	0
^ that is	-15	0
^ the bleed	-16	0
^ the doctor	-14	0
^ the line	-13	0
^ the little	11	-6
^ the pain	18	2
^ the pharmacy	-18	0
^ the reason	14	-2
^ the second	-10	0
^ the voic	11	14
^ there is	17	6
^ they would	10	8
^ this cough	-9	0
^ this is	13	-18
^ three days	-11	0
^ water broke	-11	0
^ we are	-8	0
^ we gave	16	-12
^ we had	-9	0
^ we lost	-9	0
^ we need	14	-7
^ what are	-15	0
^ what is	12	15
^ what should	-12	0
^ where do	-11	0
^ yes i	-11	0
^ yes that	-12	0
^ you are	-13	0
^100.	9	-7
^101.	14	-3
^abdo	14	-6
^abou	-12	28
^abus	8	-14
^acci	19	-13
^acro	9	-16
^addr	-21	0
^aetn	-13	0
^afra	14	0
^alar	10	-8
^alco	-8	-11
^aliv	28	22
^alle	-31	-10
^alwa	-24	0
^alzh	-10	0
^ambu	20	-21
^annu	-12	0
^answ	16	-7
^anti	10	-20
^anxi	-23	0
^anym	22	27
^anyo	-13	5
^apne	-13	0
^apol	-10	0
^appe	-9	0
^appo	-11	11
^apri	-12	0
^argu	-10	0
^arth	-15	0
^asid	10	13
^aske	14	2
^asle	-12	-2
^aspi	-12	0
^assa	19	-5
^aven	-15	0
^awak	15	-16
^baby	14	-3
^back	15	-3
^badl	18	-2
^bala	-8	-9
^bark	-12	-9
^base	-14	-6
^bath	18	-7
^beat	25	1
^beca	-13	8
^beep	13	-10
^befo	-18	-11
^bein	29	2
^bell	10	-20
^bena	17	-6
^betw	18	-15
^bigg	11	-8
^blac	24	-10
^blad	14	14
^blea	21	-13
^bloa	-24	0
^blot	10	-8
^boar	15	-7
^boil	12	-15
^bott	9	13
^boug	12	13
^boyf	21	2
^brea	8	-31
^bria	-11	0
^brig	15	-7
^brow	-11	0
^brui	-14	13
^buck	11	-6
^bulg	13	-7
^bunc	22	3
^burd	18	16
^burs	8	-8
^butt	18	-15
^buzz	10	-13
^bypa	-8	0
^call	-15	6
^canc	-16	5
^cand	-12	0
^carb	11	-18
^card	-19	0
^care	17	0
^carp	-13	0
^cash	16	6
^catc	11	-9
^cath	9	-5
^caug	16	-14
^chai	15	-12
^chan	-13	0
^chap	-17	0
^char	-23	0
^chec	-36	6
^chem	34	-9
^ches	12	-33
^chic	10	5
^chol	-19	0
^ciga	18	4
^cign	-10	0
^clam	12	-6
^clas	-18	0
^clic	-13	0
^clin	-20	0
^coas	-10	0
^coff	-16	-16
^coll	11	-19
^come	16	2
^comi	23	-12
^comp	-24	0
^conc	-8	0
^cong	-26	0
^cont	-13	-2
^conv	19	-10
^copa	-22	0
^copp	13	-8
^corn	-11	0
^corr	-11	0
^cost	-16	0
^coug	-10	-22
^coul	-13	7
^coun	-12	5
^coup	-16	0
^cour	-18	0
^cous	-12	0
^cove	-12	-8
^covi	-19	0
^crad	-14	0
^cram	-11	-6
^cras	8	-5
^crav	-15	0
^crea	-13	0
^cris	-9	0
^croo	11	-5
^cros	-12	0
^crus	9	-11
^curt	16	-9
^cutt	21	20
^dadd	11	3
^dani	-14	0
^davi	-11	0
^deci	12	1
^dedu	-16	0
^defi	14	-12
^deme	-18	0
^dent	-23	0
^depa	-9	0
^depr	-28	0
^derm	-11	0
^dese	14	9
^diab	-10	-14
^diag	-11	0
^dial	13	-6
^diar	-14	0
^dinn	-12	0
^disa	17	12
^dise	-10	0
^diso	-19	0
^divo	-17	0
^doct	-20	16
^doin	-11	5
^doub	9	-15
^drai	13	-11
^dran	25	-25
^draw	-9	0
^drin	-14	4
^driv	-18	14
^drop	15	-18
^drov	12	9
^drun	23	-21
^duel	8	-8
^eara	-16	0
^easi	13	12
^ecze	-14	0
^effe	-14	0
^eigh	-8	-23
^elbo	-14	0
^elec	19	-14
^elev	-15	4
^emai	-14	0
^emba	-12	0
^emer	10	-14
^empl	-15	0
^endi	17	19
^enou	17	9
^epil	-9	0
^epip	13	-15
^espo	11	10
^even	-15	0
^ever	28	11
^exci	-15	0
^excr	11	-4
^excu	-13	0
^exer	-17	0
^exis	14	10
^expi	-15	0
^eyel	-14	-6
^fant	-10	0
^febr	-16	0
^feed	13	-12
^feel	17	-17
^fent	13	-12
^figh	20	4
^fill	-11	0
^fing	10	-28
^firs	-13	-9
^fitz	-9	0
^flar	9	-5
^flas	-11	-11
^flig	-9	-5
^floa	-10	0
^floo	10	-26
^flop	14	-8
^flos	-10	0
^flui	19	-15
^flye	-17	0
^flyi	-9	0
^foam	15	-14
^forg	-24	0
^form	-20	0
^foun	25	-2
^frid	-13	-7
^funn	8	-21
^fuss	-15	0
^gain	-16	0
^gara	17	3
^garc	-18	0
^gard	-15	0
^gasp	18	-14
^gett	14	-5
^girl	14	13
^give	9	10
^gluc	10	-9
^gmai	-9	0
^golp	11	10
^good	22	26
^grab	15	2
^grac	-9	0
^grad	-17	0
^gran	16	-8
^grea	-15	-8
^grie	-17	0
^grow	-11	0
^grun	19	-8
^gush	16	-11
^hand	-11	9
^hang	13	-17
^hann	-9	0
^happ	9	18
^hard	20	-12
^havi	19	-12
^heal	-16	0
^hear	-18	-27
^heav	9	-9
^help	-8	5
^hemo	-22	0
^hero	14	-14
^hers	20	24
^hidi	16	-17
^hims	16	27
^hist	-25	0
^hitt	13	7
^home	-12	0
^hope	17	15
^horr	14	-11
^hosp	-10	0
^hour	11	-18
^hous	11	8
^huff	13	-12
^huma	-10	0
^hund	9	-25
^hypo	-11	0
^ibup	-13	0
^indi	15	-10
^infa	13	-9
^infe	-21	-6
^ingr	-9	0
^inha	10	-19
^insi	19	-5
^insu	-21	2
^inte	-9	0
^itch	-29	-10
^jamm	-12	0
^janu	-10	0
^jerk	15	-9
^jump	8	-9
^keep	32	-13
^kill	-13	8
^kitc	11	-3
^knif	24	-8
^knoc	-11	-9
^ladd	9	-10
^late	-21	0
^laug	-20	0
^laun	14	-8
^leak	18	-10
^lean	9	-11
^leth	10	6
^lett	16	20
^life	-10	0
^lift	-15	0
^lisi	-9	0
^litt	-16	-3
^livi	30	29
^lock	20	20
^long	18	13
^lope	-15	0
^lunc	8	-14
^lung	17	-16
^lyin	13	-7
^mach	10	0
^magn	10	-9
^maid	-10	0
^maki	22	-7
^mamm	-11	0
^mapl	-10	0
^marc	-13	4
^mari	-15	0
^mark	12	13
^marr	-11	0
^matt	11	10
^meal	-16	0
^memb	-12	0
^meno	-19	0
^ment	-13	0
^mess	-11	0
^metf	-11	0
^migr	-13	0
^minu	36	-31
^misc	9	-11
^mond	-12	6
^mone	-12	8
^mono	11	-18
^mont	-13	-11
^mori	15	13
^mosq	-17	0
^mout	8	-24
^mowe	12	-9
^much	8	-8
^mumb	-8	-8
^murd	-16	0
^musc	-9	0
^mush	16	-11
^musi	-18	0
^mutu	-14	0
^myse	20	45
^need	-18	6
^neig	10	2
^nerv	-18	0
^neur	-11	0
^nico	14	-6
^nine	-26	3
^nobo	16	5
^nose	-12	-10
^noth	12	13
^noti	8	6
^nove	-8	0
^nowh	11	-9
^numb	-20	3
^nurs	-15	9
^offi	-11	0
^oozi	12	-4
^open	11	-10
^opti	-12	0
^oreg	-13	0
^outl	13	-8
^outs	20	-9
^over	12	-3
^oxyg	24	-20
^pain	24	-1
^pani	-17	0
^pant	10	-9
^pape	-24	0
^para	-12	0
^park	-10	5
^part	18	8
^pate	-8	0
^payn	-8	0
^peac	19	13
^pech	8	-8
^pedi	-14	0
^peni	-14	0
^peop	14	-2
^perf	15	-7
^peri	-19	0
^pers	-13	0
^phar	-26	0
^phon	-28	10
^phys	-27	0
^pict	20	14
^piec	14	-11
^pizz	-17	0
^plan	12	20
^play	-23	0
^plug	-12	0
^pneu	-16	0
^poin	29	13
^pois	-16	-15
^poki	10	-5
^poli	-13	0
^poop	14	-10
^popp	16	-9
^porc	11	-9
^port	-22	0
^post	8	12
^poun	19	-11
^pour	19	-15
^prac	9	-9
^pree	-17	0
^pren	-16	0
^pret	10	-10
^prev	-16	0
^pric	-17	0
^prim	-9	0
^prin	-22	0
^prop	12	-10
^pued	17	-13
^puki	10	-8
^puls	17	-17
^punc	9	3
^pupi	12	-10
^purp	15	12
^putt	10	5
^ques	-14	0
^quic	-9	0
^quie	20	17
^raci	11	-4
^rain	-9	0
^rape	24	-14
^ratt	17	-12
^razo	16	13
^real	22	-16
^reas	21	10
^rece	-10	0
^reco	-22	0
^refe	-25	0
^refi	-33	0
^reha	-19	0
^rela	-8	0
^reli	9	5
^rene	-16	0
^repe	-11	0
^repo	-10	0
^resp	26	-23
^resu	-28	0
^reti	-17	0
^retu	-12	0
^reye	-15	0
^righ	12	-16
^ripp	13	-9
^robo	-11	0
^roll	16	-20
^roun	14	7
^runn	-18	2
^savi	11	13
^sayi	18	20
^scar	16	-5
^sche	-15	0
^scho	-31	0
^scia	-13	0
^scra	-25	11
^seco	-12	-9
^seei	21	-14
^seem	9	-4
^sent	15	-9
^seps	-11	0
^seri	-18	0
^shad	14	-11
^shak	15	-31
^shar	12	10
^shav	-17	0
^shie	-15	0
^shif	-11	0
^shir	11	-11
^shiv	11	-15
^shoc	17	-20
^shot	-16	0
^shou	-12	-6
^show	14	9
^shri	10	-8
^sick	-9	0
^sida	14	11
^sigh	9	-11
^sinu	-19	0
^sist	9	12
^sitt	27	1
^situ	11	-10
^sixt	-11	-8
^slap	12	11
^slee	-12	-3
^slep	-14	0
^slic	11	-11
^slow	-10	0
^slur	11	-17
^smal	-18	-6
^smea	-8	0
^smil	13	-11
^smit	-18	0
^smok	-12	-13
^snak	14	-11
^snee	-15	0
^snor	-17	-12
^soak	20	-14
^sobe	-11	0
^socc	-9	0
^soci	-12	0
^some	10	-3
^sorr	-22	15
^soun	8	-2
^spac	11	10
^span	-17	0
^spar	8	-7
^spee	8	-12
^spid	14	-9
^spin	-9	-7
^spit	-10	-4
^spla	19	-12
^sple	11	-4
^spoo	10	-5
^spot	16	-16
^spra	-12	-7
^spri	-13	0
^spur	17	-17
^squa	-10	0
^sque	19	-18
^squi	16	-9
^stab	21	-19
^stan	10	-12
^star	9	-14
^stat	-10	0
^stea	9	-6
^step	21	5
^stic	14	-14
^stoo	19	-13
^stor	13	-7
^stra	17	-7
^stre	-39	-11
^stro	-9	-21
^stru	18	-15
^stub	-13	0
^stud	-13	0
^stum	11	-10
^suck	15	-8
^sudd	27	-25
^suff	14	-12
^suic	10	33
^summ	-16	0
^sunb	-19	0
^sunk	9	-5
^swol	12	-3
^tabl	17	-10
^tack	12	-8
^talk	25	-1
^tast	-11	0
^tear	15	-11
^teet	-21	-5
^tell	15	14
^tenn	-15	0
^terr	14	-13
^test	14	-11
^teta	-11	0
^text	9	12
^than	-18	10
^thes	-14	8
^thig	12	7
^thin	27	7
^thro	12	-12
^thum	10	-12
^thun	11	-6
^thur	-12	0
^thyr	-13	0
^tigh	37	-30
^time	27	-19
^tire	-22	14
^toda	10	-6
^toen	-11	0
^toil	9	-10
^toni	28	26
^touc	25	-5
^towe	15	-10
^trac	10	-5
^traf	-18	0
^tras	8	-8
^traz	12	7
^trie	21	9
^trou	-11	-15
^truc	14	0
^tues	-12	-12
^tumo	-11	0
^tunn	-13	0
^turn	24	-21
^twel	-8	6
^twic	23	-11
^twin	-10	0
^twit	-13	0
^typi	-17	0
^ultr	-13	0
^unco	23	-22
^unde	15	1
^unre	18	-13
^upda	-15	0
^upse	-14	0
^urge	-18	0
^urin	-15	0
^vaca	-17	0
^vacc	-17	0
^vege	-14	0
^vert	-12	0
^vide	-11	0
^viol	-9	0
^vita	-24	0
^vodk	8	-10
^vomi	9	-11
^wait	-17	0
^waki	16	-3
^walg	-15	0
^wall	-14	0
^want	-12	12
^wast	13	10
^wate	14	-27
^weak	-12	0
^webs	-18	0
^wedn	-14	0
^weig	-24	-4
^welt	13	-8
^whee	22	-2
^wher	-8	0
^whic	-10	0
^whil	15	-19
^whis	13	-13
^whol	29	-10
^wind	23	-20
^wint	-22	0
^with	8	11
^wond	-18	0
^word	18	-10
^work	-16	1
^worl	10	2
^wors	20	-3
^woul	13	25
^woun	20	-13
^wris	9	16
^writ	16	16
^wrot	19	15
^xana	13	-11
^xare	15	-9
^year	-49	0
a	-12	-5
a _ about	-14	0
a _ ache	-12	0
a _ and	12	-3
a _ around	8	-13
a _ as	-19	0
a _ at	-13	7
a _ bad	13	-5
a _ battery	11	-7
a _ bit	13	-13
a _ blood	-9	0
a _ bottle	14	-8
a _ breath	13	-8
a _ clas	-13	0
a _ cold	-14	0
a _ coming	11	-10
a _ cough	-17	0
a _ crash	10	0
a _ cut	-10	0
a _ diaper	11	8
a _ disorder	-14	0
a _ doctor	-12	0
a _ doll	9	-7
a _ dose	14	5
a _ effect	-13	0
a _ emergency	13	-8
a _ every	9	-8
a _ eye	-18	0
a _ fell	15	-9
a _ fever	8	-9
a _ flight	9	-4
a _ for	-19	8
a _ from	-17	0
a _ got	13	-8
a _ grade	-11	0
a _ headache	11	-10
a _ high	-11	0
a _ i	-15	5
a _ in	-9	-5
a _ infection	-17	0
a _ is	-12	-8
a _ it	-12	0
a _ knee	-13	0
a _ knife	8	3
a _ last	-22	5
a _ like	9	-5
a _ line	14	-11
a _ minut	11	-3
a _ minute	-10	0
a _ neck	15	-7
a _ next	10	8
a _ nose	-19	0
a _ note	11	8
a _ now	-10	0
a _ off	-10	0
a _ pain	10	-3
a _ physical	-8	0
a _ point	16	-6
a _ puffy	-11	0
a _ rash	-8	0
a _ red	-11	0
a _ saying	9	12
a _ second	10	-1
a _ seizure	15	-3
a _ she	-12	0
a _ shot	-14	0
a _ since	-12	-3
a _ slot	-11	0
a _ smear	-8	0
a _ sore	-17	0
a _ study	-11	0
a _ test	-13	0
a _ they	10	3
a _ throat	-16	0
a _ time	-18	-2
a _ to	23	19
a _ week	-17	0
a _ went	12	-7
a _ with	-10	-19
a _ wreck	12	-7
a baby and	-10	-2
a bad	-10	-9
a bad headache	10	-3
a baseball	11	-4
a bat	17	-1
a bead	-10	0
a bead in	-10	0
a bee and	9	-4
a belt	9	2
a bit	-29	0
a bit of	-16	0
a bit puffy	-11	0
a black	-15	0
a black eye	-17	0
a bleed	-9	0
a blister	-12	0
a board	15	-7
a bottle	22	16
a bottle of	11	9
a bridge	12	9
a bruise	-14	0
a bruise on	-11	0
a bunch	22	3
a bunch of	21	3
a burden	18	16
a burn	8	-11
a burn on	16	-11
a button	11	-7
a button battery	11	-7
a call	-11	0
a car	25	-21
a car crash	10	0
a cardiologist	-9	0
a checkup	-17	0
a chest	-13	0
a chest cold	-12	0
a child	-16	0
a cold	-28	0
a cold and	-15	0
a cold sore	-9	0
a colonoscopy	-9	0
a concussion	-8	0
a copperhead	13	-8
a copperhead got	13	-8
a copy	-11	0
a copy of	-11	0
a cough	-29	0
a counselor	-12	0
a couple	-13	0
a couple of	-13	0
a cow	-12	0
a cow over	-12	0
a cpr	-13	0
a cpr clas	-13	0
a crush	-15	0
a crush on	-15	0
a curtain	8	-6
a day	-10	0
a deep	12	-9
a dizzy	-10	0
a dizzy minute	-10	0
a dog	11	-16
a dog as	-11	0
a dog bit	12	-10
a drop	-11	0
a fever	12	-21
a fever but	15	-3
a fever seizure	15	-3
a few minut	11	-3
a few second	10	-1
a few week	-17	0
a flu	-11	0
a flu shot	-11	0
a fork	11	-8
a fork in	11	-8
a friend	-13	0
a friend of	-10	0
a full	9	-3
a glas	10	-9
a go	-11	0
a goodbye	13	9
a gun	11	1
a gun and	10	0
a gun in	10	-5
a gush	11	-6
a gush of	11	-6
a head ache	-9	0
a heart	-15	-9
a heavy	11	-3
a high	21	-11
a high fever	20	-8
a history	-15	0
a history of	-15	0
a house	-15	0
a hundr	8	-15
a hundr point	16	-6
a hypochondriac	-11	0
a hypochondriac she	-11	0
a kid	-20	0
a kid and	-11	0
a kitchen	10	2
a kitchen knife	8	3
a knife	23	-12
a leg	-16	0
a life	11	-10
a life or	11	-10
a little	-42	-8
a little after	-9	0
a little blood	-9	0
a little high	-11	0
a little red	-10	0
a little when	-9	0
a long flight	9	-4
a low	-15	0
a low grade	-11	0
a lump	-15	0
a lump in	-11	0
a mammogram	-10	0
a man	11	-20
a man with	8	-16
a medical	13	-8
a medical emergency	13	-8
a mild	-10	0
a mild headache	-10	0
a minute	10	-12
a mole	-14	0
a month	11	6
a month old	20	-5
a mosquito	-13	0
a muscle	-11	0
a muscle in	-11	0
a nail	12	-15
a new	-22	0
a new one	-11	0
a noseble	-12	0
a noseble last	-14	0
a pad	10	-8
a pad every	9	-8
a pain	-13	0
a pain in	-17	0
a pan	8	0
a pap	-8	0
a pap smear	-8	0
a paramedic	-13	0
a peanut	8	-6
a peanut and	9	-5
a pediatrician	-12	0
a physical	-12	0
a piece	13	-10
a piece of	13	-10
a plan	17	6
a plan to	16	13
a plate	-12	0
a plate in	-11	0
a port	13	-5
a pot	11	-10
a pot of	11	-10
a question	-9	0
a rag	9	-7
a rag doll	9	-7
a rash from	-9	0
a rash on	-16	0
a rash that	16	-7
a rattlesnake	15	-10
a real	-9	-7
a real bad	13	-5
a red	10	-9
a referral	-16	0
a referral for	-9	0
a refill	-17	0
a refill of	-12	0
a robot	-11	0
a rock	13	-7
a rock and	13	-7
a rope	15	16
a runny	-17	0
a runny nose	-17	0
a scar	-13	0
a scar i	-11	0
a seizure	15	-18
a seizure as	-12	0
a shot	-11	0
a side	-13	0
a side effect	-13	0
a sinu	-15	0
a sinu infection	-13	0
a sleep	-12	0
a sleep study	-11	0
a small	-18	0
a small cut	-13	0
a snake	14	-11
a sore	-22	0
a sore throat	-16	0
a splinter	-18	0
a sprain	-12	0
a squeez	9	-2
a stab	-14	0
a stab at	-11	0
a stiff	8	-7
a stiff neck	19	-7
a stomach	-15	0
a stroke	-14	-11
a stroke last	-10	0
a stroke of	-10	0
a stroke when	-13	0
a stuffy	-15	0
a stuffy nose	-15	0
a stye	-11	0
a sudden	16	-12
a suicide	15	8
a suicide note	15	8
a teenager	-13	0
a terrible	14	-7
a terrible headache	12	-6
a tetanu	-11	0
a tetanu shot	-11	0
a tick	-14	0
a tightnes	9	-3
a tiny	-10	0
a tiny bit	-9	0
a touch	-13	0
a touch of	-13	0
a toy	-13	0
a toy and	-13	0
a tree	18	-2
a tree fell	13	-9
a truck	13	-7
a tumor	-11	0
a urinary	-10	0
a uti	-10	0
a voice	12	11
a wart	-9	0
a wart on	-9	0
a waste	13	10
a waste of	13	10
a way	15	10
a week	-13	4
a wet	16	7
a wet diaper	15	8
a whole	15	-8
a whole bottle	12	-7
a year	-13	0
a1c	-18	0
abdominal	11	-5
abdominal pain	11	-5
about	-12	28
about _ appointment	-9	0
about _ die	-12	0
about _ grief	-9	0
about _ medicine	-13	0
about _ my	15	-4
about _ myself	17	10
about _ off	11	12
about _ week	-16	0
about a	-11	0
about ending	9	7
about it	-14	0
about kill	19	3
about kill myself	12	9
about my	-27	-1
about my bill	-10	0
about option	-10	0
about suicide	17	10
about the	-25	0
about the grief	-9	0
about to die	-12	0
about two	-14	0
about two week	-12	0
abus	11	-14
ac	-16	0
accident	9	-4
accident _ my	10	-3
accident and	11	-10
accident and my	10	-3
accidental	17	-14
accidental _ my	9	-8
accidental took	17	-11
accidental took my	9	-8
ache	-8	-14
ache _ yesterday	-9	0
ache since	-9	0
ache since yesterday	-9	0
acid _ my	13	-6
acid in	13	-6
acid in my	13	-6
acne	-16	0
acros	9	-16
acros my	12	-9
acros the	8	-4
acting	9	-17
acting _ and	16	-8
acting right	8	-3
acting up and	9	-4
action	-13	0
action plan	-13	0
addres	-21	0
addres _ 0	-10	0
addres is	-13	0
addres is 0	-10	0
aetna	-13	0
afraid	14	0
after _ fall	10	0
after _ i	-11	0
after _ tackle	12	-8
after a	12	7
after eating	9	-12
after five	-11	0
after five i	-11	0
after meal	-16	0
after my surgery	-9	0
after pizza	-10	0
after the	13	-14
after the tackle	12	-8
after work	-13	0
afternoon	-14	0
ago	-25	-2
ago _ i	10	-1
ago _ is	-10	0
ago _ need	-11	0
ago and i	12	-1
ago and need	-11	0
aid	-16	0
aide	10	13
air	27	-27
air and	11	-7
air in	10	-6
alarm	10	-8
alarm _ going	10	-7
alive	28	22
all	25	14
all _ a	13	-11
all _ headach	9	-8
all _ help	-9	0
all _ her	9	11
all _ my	19	-8
all _ pill	13	5
all and	10	5
all be	13	9
all down	9	5
all have	9	-8
all have headach	9	-8
all is	-9	0
all is help	-9	0
all morn	12	-6
all night and	-17	-5
all of	20	0
all of a	13	-11
all over	16	-6
all over and	11	-15
all to	12	6
allergi	-25	0
allergi are	-17	0
allergic	-15	-10
allergic _ peanut	-9	0
allergic _ to	-8	0
allergic reaction to	-8	0
allergic to	-19	-7
allergic to peanut	-9	0
allergy	-10	0
almost drown	17	-15
alone	8	13
alway	-24	0
alzheimer	-10	0
alzheimer _ gett	-10	0
alzheimer is	-10	0
alzheimer is gett	-10	0
am _ about	-14	0
am _ abus	10	-10
am _ ambulance	-13	0
am _ and	12	-18
am _ bleed	-14	0
am _ blood	20	-7
am _ bugs	10	-5
am _ burden	14	12
am _ can	-12	0
am _ chemo	14	-9
am _ chest	10	-3
am _ contraction	12	-8
am _ fine	-12	0
am _ four	9	-7
am _ having	-18	0
am _ hot	-13	0
am _ i	15	17
am _ in	-11	-2
am _ labor	19	-13
am _ like	11	-4
am _ month	22	-12
am _ now	-10	0
am _ pregnant	-16	0
am _ real	16	-10
am _ safe	17	8
am _ seven	10	-5
am _ short	-8	0
am _ six	8	-5
am _ spot	8	-3
am _ thing	9	-5
am _ thirty	9	-6
am _ waste	13	10
am a burden	14	12
am a waste	13	10
am about	12	-5
am about to	12	-4
am afraid	14	0
am all	-14	0
am allergic	-14	0
am allergic to	-14	0
am an	-13	0
am an ambulance	-13	0
am asking	-9	0
am asking about	-9	0
am beat	-15	0
am being	16	-17
am being abus	10	-10
am bleed	16	-16
am bleed and	14	-7
am bleed through	10	-6
am bloat	-13	0
am blue	-17	0
am breath through	9	-4
am burn	-10	0
am call	-22	0
am call for	-12	0
am call to	-11	0
am chok	-16	0
am chok up	-14	0
am confus	-8	-5
am confus about	-10	0
am constipat	-12	0
am cough up	17	-5
am dead	-16	0
am dizzy	16	-6
am done	24	19
am done with	11	9
am driv	-15	0
am drown	-12	-9
am drown in	-15	0
am due	-14	-4
am due for	-16	0
am dying	-14	-12
am dying for	-10	0
am dying to	-17	0
am feel	-10	0
am fine	-9	0
am five month	11	-4
am going through	-15	0
am going to	16	2
am gone	18	12
am hang	-13	0
am hang in	-13	0
am having	14	-15
am having chest	10	-3
am having contraction	12	-8
am having hot	-13	0
am hiding	16	-17
am his	-12	0
am in	12	-5
am in labor	19	-13
am in the	-10	0
am just a	10	12
am late	-9	0
am losing my	-14	0
am not	-25	14
am not bleed	-14	0
am not going	-10	5
am not having	-18	0
am not pregnant	-16	0
am not safe	17	8
am not short	-15	0
am not suicidal	-15	0
am nurs	-9	0
am nurs and	-9	0
am on	9	-5
am on chemo	12	-9
am on the	11	7
am only thirty	9	-6
am out	-15	0
am out of	-15	0
am pass	10	-6
am plann	18	15
am plann to	9	4
am pregnant	9	-15
am pregnant and	10	-14
am ready to	18	18
am scar	21	-6
am scar i	12	1
am scar of	9	14
am scar to	8	4
am seeing bugs	10	-5
am seeing spot	8	-3
am seeing thing	9	-5
am seven	10	-6
am seven month	10	-6
am shak and	14	-6
am shak with	-8	0
am shiver	14	-10
am short	17	-9
am short of	17	-9
am sitt	13	8
am soak	11	-7
am sore	-12	0
am sorry	11	15
am stand	13	9
am stand on	13	11
am starv	-15	0
am still	9	-3
am stuck	-13	0
am suffocat	11	-11
am suicidal	17	9
am sweat	14	-5
am sweat and	8	-4
am ten	-9	0
am ten week	-9	0
am think	23	7
am think about	17	0
am think of	16	14
am thirty	13	-12
am throw	19	-9
am throw up	19	-9
am tired of	8	10
am trying	-14	0
am trying to	-12	0
am twelve	9	8
am twenty	18	-11
am twenty week	11	-5
am vomit	14	-3
am wheez	11	-6
am with	-12	0
am worri	-13	0
am worri about	-13	0
ambulance	20	-21
ambulance driver	-13	0
an _ ago	16	5
an _ and	-13	-9
an _ driver	-13	0
an _ for	-11	0
an _ infection	-11	0
an _ reaction	-8	0
an allergic	-8	0
an allergic reaction	-8	0
an ambulance	21	-21
an ambulance driver	-13	0
an appointment for	-8	0
an ear	-14	0
an ear infection	-11	0
an earache	-16	0
an extra	-10	0
an eyelash	-15	0
an eyelash i	-15	0
an hour	10	-3
an hour ago	16	5
an hour and	10	-8
and	34	-11
and _ a	-24	-1
and _ after	15	-10
and _ all	12	-10
and _ am	22	-12
and _ and	22	-12
and _ are	25	-6
and _ argue	-10	0
and _ belly	17	-11
and _ blue	10	-1
and _ bone	12	-5
and _ breath	10	-7
and _ bump	14	-8
and _ can	24	-14
and _ chest	22	-11
and _ come	14	9
and _ cough	-19	0
and _ coupl	-10	0
and _ cut	11	6
and _ dizzy	11	-3
and _ do	19	-1
and _ earache	-15	0
and _ eyes	11	-11
and _ face	18	-10
and _ fast	9	-6
and _ feel	28	-28
and _ fell	16	-6
and _ fever	10	-7
and _ for	-15	0
and _ has	23	-14
and _ have	22	4
and _ he	14	-2
and _ head	16	-11
and _ high	11	-4
and _ hit	13	-10
and _ i	18	-11
and _ ice	-15	0
and _ in	16	-10
and _ incision	11	-5
and _ inhaler	9	-4
and _ is	26	-1
and _ it	10	-8
and _ jaw	14	-9
and _ just	16	-14
and _ keep	19	1
and _ know	10	1
and _ legs	18	-6
and _ light	12	-10
and _ lip	11	-5
and _ lips	14	-6
and _ look	10	-8
and _ mouth	15	-5
and _ near	10	-5
and _ need	-29	0
and _ not	14	-21
and _ of	15	-9
and _ on	13	-8
and _ out	14	4
and _ pain	13	-6
and _ painful	10	-5
and _ real	10	-3
and _ room	11	-5
and _ runny	-14	0
and _ says	11	12
and _ scar	-12	0
and _ she	21	-2
and _ skin	11	-9
and _ so	-9	0
and _ stiff	15	-3
and _ stopp	-10	0
and _ stuffy	-8	0
and _ sweat	-18	0
and _ temperature	21	-9
and _ the	9	14
and _ there	10	3
and _ thing	13	-6
and _ think	12	-5
and _ threw	9	-4
and _ throat	15	-8
and _ to	-15	-13
and _ tongue	11	-7
and _ tour	-13	0
and _ very	9	-2
and _ vision	15	-6
and _ voice	12	-13
and _ wake	13	12
and _ water	15	-6
and _ will	27	-6
and _ word	12	7
and _ would	-9	6
and a	-16	2
and a cough	-20	0
and a fever	8	-7
and a high	11	-4
and a little	-8	0
and a runny	-14	0
and a stiff	15	-3
and a stuffy	-8	0
and all is	-9	0
and an	-15	0
and an earache	-15	0
and bleed	14	-3
and blurry	9	-4
and blurry vision	9	-4
and burn	11	-7
and confus	9	-2
and crav	-15	0
and crav ice	-15	0
and delivery	-13	0
and delivery tour	-13	0
and do	8	-4
and do not	8	-4
and does	13	-12
and does not	13	-12
and drool	-10	0
and everyth	-13	0
and everyth is	-13	0
and face	12	-9
and five	11	-4
and four	-10	-1
and four and	10	-1
and have	-12	0
and having	19	-7
and he	31	-6
and he can	9	-4
and he feel	9	-6
and he has	15	-5
and he is	19	-11
and he will	11	-16
and her	30	-23
and her breath	8	-4
and his	25	-23
and his eyes	11	-7
and hit	24	-14
and hit her	16	-7
and hit my	13	-4
and hot	9	-4
and hurt	-14	-3
and hurt her	-14	0
and i	34	-10
and i am	22	-12
and i argue	-10	0
and i bump	14	-8
and i can	17	-11
and i do	18	2
and i feel	17	-25
and i fell	14	-4
and i have	20	2
and i just	9	-6
and i keep	16	6
and i know	10	1
and i near	10	-5
and i need	-24	0
and i think	12	-5
and i threw	9	-4
and i would	-12	0
and is	25	-12
and is not	8	-4
and it got	-12	0
and it is	25	-1
and it look	8	-6
and it stopp	-12	0
and it was	11	-10
and it will	10	-15
and lips	13	-6
and mouth	-13	0
and my	39	-35
and my belly	13	-9
and my chest	19	-9
and my face	14	-6
and my head	15	-11
and my heart	12	-4
and my incision	11	-5
and my jaw	14	-9
and my leg	11	-6
and my legs	18	-6
and my lips	10	-2
and my mouth	13	-3
and my throat	15	-8
and my tongue	8	-3
and my vision	11	-4
and my voice	12	-12
and my water	11	-4
and need	-36	0
and need a	-21	0
and need my	-21	0
and never	13	16
and never wake	11	9
and night	-12	0
and night sweat	-13	0
and not	16	1
and noth	12	-8
and now	37	-17
and now he	15	-15
and now his	13	4
and now i	19	-15
and now my	23	-12
and now she	14	-14
and over	11	-6
and put my	-10	0
and real	12	-4
and red	8	-4
and says	19	13
and seeing	10	-8
and shak	9	-4
and she	14	1
and she can	10	-8
and she has	11	-7
and she will	9	0
and sleepy	17	-7
and swell	13	-5
and swell after	11	-4
and the	25	-7
and the bone	12	-5
and the cut	12	-3
and the light	12	-10
and the pain	10	-6
and the room	11	-5
and the scar	-12	0
and then it	9	-7
and there	9	-26
and they are	12	1
and this	18	-10
and this feel	15	-4
and throw	12	8
and throw up	12	-4
and tight	12	-6
and today	9	-12
and took	9	-7
and turn	14	-2
and turn blue	10	-1
and two	11	-3
and want	-30	0
and want a	-14	0
and want coupl	-10	0
and want to	-24	0
and we can	9	-7
and we need	-14	0
and went	13	-7
and white	8	-1
and will	22	-9
and will not	22	-9
ankl	-8	0
ankle is	-10	0
annual	-12	0
another _ i	12	5
another date	12	5
another date i	12	5
answer	16	-7
answer me	11	-11
antifreeze	15	-8
anxiety	-12	0
anxiou	-18	0
anxiou about	-10	0
any	-9	9
any _ breath	-12	0
any _ of	-13	0
any _ pain	-10	0
any air	11	-7
any chest	-10	0
any chest pain	-10	0
any more	18	11
any sense	11	-10
any thought	-13	0
any thought of	-13	0
any trouble	-14	0
any trouble breath	-12	0
anymore	22	27
anymore _ god	-14	0
anymore _ was	-14	0
anymore i	15	7
anymore it	-11	0
anymore thank	-14	0
anymore thank god	-14	0
anyone	-13	5
anyone _ feeling	-11	0
anyone is	-11	0
anyone is feeling	-11	0
apart	9	-6
apartment	-10	6
apartment thirty	-10	0
apnea	-13	0
apologize	-10	0
appointment	-11	11
appointment _ the	-13	0
appointment _ will	14	7
appointment for	-12	0
appointment i	15	2
appointment i will	14	7
april	-12	0
are _ blue	11	-3
are _ from	-16	0
are _ me	-9	0
are _ shut	14	-6
are _ there	12	-11
are _ to	-12	0
are _ up	-9	-8
are a	-13	0
are all	15	-11
are back	10	-6
are best	-13	0
are blue	14	-3
are blue and	9	-2
are call	-11	0
are chapp	-16	0
are chewable	-13	0
are coming	9	-5
are coming out	9	-5
are driv	-11	0
are driv me	-11	0
are dry	-15	0
are itchy	-12	0
are kill	-15	0
are kill me	-11	0
are not	14	-12
are not there	12	-11
are numb	9	-6
are real	-10	0
are roll	9	-6
are swell	16	-8
are swollen shut	12	-4
are the	-13	0
are tingl	19	-7
are tired	-13	0
are turn	11	-4
are turn blue	11	-3
are you	-14	0
argue	-10	0
argue _ lot	-10	0
argue a	-10	0
argue a lot	-10	0
arm _ bent	13	-9
arm _ not	8	-8
arm _ numb	-11	0
arm _ sore	-11	0
arm _ weak	11	-3
arm feel	11	-7
arm from	12	7
arm is	14	-20
arm is bent	13	-9
arm is sore	-11	0
arm was	-13	0
arm was numb	-13	0
arm will	8	-8
arm will not	8	-8
arms	12	11
around _ mouth	11	-3
around _ ribs	10	-6
around for	13	6
around my ribs	10	-6
around one	-18	0
around the	15	-10
arthriti	-15	0
arthriti _ my	-11	0
arthriti in	-15	0
arthriti in my	-11	0
as	-24	-12
as _ baby	-11	0
as _ board	14	-6
as _ child	-16	0
as _ kid	-22	0
as a	-17	-7
as a baby	-11	0
as a board	14	-6
as a child	-16	0
as a kid	-22	0
aside	10	13
ask	-15	0
ask about	-17	0
asked	14	2
asked me	12	-13
asking _ me	12	7
asking _ some	-10	0
asking _ the	-11	0
asking about	-11	0
asking about the	-11	0
asking for me	12	7
asking for some	-10	0
asks	-10	0
asleep	-12	-2
asleep _ i	-9	-12
asleep _ the	-11	0
asleep and	11	1
aspirin	-12	0
assault	19	-5
asthma attack	12	-7
at	-13	6
at _ and	12	-8
at _ door	-12	0
at _ dot	-12	0
at _ is	-12	0
at _ last	-15	0
at _ practice	14	-9
at _ receptionist	-10	0
at _ so	-10	0
at _ two	-10	0
at a	12	5
at all and	8	-7
at football	14	-8
at football practice	14	-8
at gmail	-9	0
at me	13	13
at night	-27	0
at nine	-9	0
at once	23	5
at peace	13	7
at school	-11	0
at the receptionist	-10	0
at twenty	-14	0
ate _ and	14	-5
ate _ bunch	10	-8
ate _ fast	-10	0
ate _ much	-14	0
ate _ of	15	-7
ate a	-10	-19
ate a bunch	10	-8
ate one	12	-4
ate some	18	-14
ate too	-19	0
ate too fast	-10	0
ate too much	-14	0
attack _ 0	-9	0
attack _ are	11	-6
attack _ he	-9	0
attack _ i	-10	0
attack in	-20	0
attack in 0	-9	0
attack symptom	11	-6
attack symptom are	11	-6
attack when	-12	0
avenue	-15	0
awake	15	-16
away _ i	11	1
away _ my	17	8
away all	14	12
away and	8	3
away his	9	15
away last	-10	0
away my	12	10
away when	12	-10
away when i	10	-9
b	-19	0
baby _ a	-8	-12
baby _ all	-9	0
baby _ blue	16	-5
baby _ coming	12	-12
baby _ cradle	-12	0
baby _ due	-8	0
baby _ having	8	-2
baby _ limp	12	-3
baby _ lips	11	-7
baby _ off	10	-5
baby _ one	14	-4
baby _ she	-10	0
baby _ since	12	-6
baby _ soft	9	-5
baby and she	-10	0
baby has a	-15	0
baby has cradle	-12	0
baby has not	23	-13
baby he	9	-9
baby in	-10	0
baby is coming	12	-12
baby is due	-8	0
baby is having	8	-2
baby is lips	11	-7
baby is not	17	-8
baby is soft	9	-5
baby kick	-11	0
baby kick all	-12	0
baby move	13	-12
baby need	-13	0
baby will	-11	-10
baby will not	-11	-10
babysitter	12	-13
back	-12	-4
back _ and	10	-3
back _ been	-12	0
back _ he	11	-8
back _ my	13	-10
back and	16	-17
back i	18	-2
back in	-19	0
back is	-9	0
backward	14	-10
backward _ the	11	-7
backward after	11	-7
backward after the	11	-7
bad _ am	12	-7
bad _ and	13	-5
bad _ can	13	-5
bad _ the	8	-6
bad _ wreck	-11	0
bad and	11	3
bad car wreck	-11	0
bad cramp	9	-3
bad headache	16	-6
bad headache and	11	-3
bad i	19	-9
bad i am	12	-7
bad i can	12	-4
badly	18	-2
badly _ a	9	-11
bag	12	-14
balance	-8	-9
bandage	12	-9
bare breath	10	-5
bark	-12	-6
bark _ night	-14	0
bark all	-14	0
bark all night	-14	0
basement	-11	0
basement _ everyth	-11	0
basement and	-11	0
basement and everyth	-11	0
bat	19	-2
bathroom	13	-6
battery acid	14	-4
battery is	-13	0
be	26	44
be _ and	-10	0
be _ anymore	17	4
be _ before	-11	0
be _ by	16	10
be _ if	12	14
be _ off	18	12
be _ or	-12	0
be _ ten	-11	0
be _ the	-8	0
be _ when	15	9
be _ without	12	8
be about	-11	0
be about ten	-11	0
be alive	22	12
be around	19	11
be around for	13	6
be asking	-10	0
be asking for	-10	0
be better	22	14
be better off	18	12
be better without	8	5
be dead	20	8
be happier	15	10
be here	9	10
be here anymore	15	4
be here before	-11	0
be over	20	16
be seen	-13	0
be there	-12	0
be there or	-12	0
be with	13	13
bead	-10	0
bead _ his	-10	0
bead in	-10	0
bead in his	-10	0
beat me	14	0
because	-13	8
because _ do	8	6
because _ my	-15	0
because _ will	15	7
because i	19	12
because i do	8	6
because i want	11	14
because i will	15	7
because of	-20	0
because of my	-15	0
bed	17	0
bed and	15	8
bee and	9	-4
bee and i	9	-4
been	9	10
been _ a	-10	0
been _ about	19	13
been _ all	17	-12
been _ and	11	7
been _ away	13	11
been _ but	-10	0
been _ chest	14	-6
been _ ever	-13	0
been _ my	14	21
been _ myself	17	15
been _ of	9	0
been _ out	8	0
been _ real	-11	0
been _ that	-10	0
been _ the	-8	3
been _ tired	-18	0
been _ year	-9	0
been bleed	11	-13
been bleed for	19	-10
been bleed since	13	-5
been bother	-9	0
been bother me	-9	0
been clean	-13	0
been clean ever	-13	0
been cutt	20	16
been drink	11	8
been feel tired	-11	0
been giving	15	13
been giving away	13	11
been going	10	-8
been like	-10	0
been like that	-10	0
been poison	16	-13
been runn	-14	0
been saving	10	10
been saving up	10	10
been shak	9	-8
been sick	-8	0
been sick but	-10	0
been snor	-11	0
been snor real	-11	0
been sweat	10	-6
been think	17	14
been think about	15	12
been upset	-8	0
been vomit	11	-4
beep	13	-10
before	-18	-11
before but	15	-3
before the	-12	0
before then	-11	0
behind _ breastbone	9	-3
behind my	12	-5
behind my breastbone	9	-3
behind the	12	-11
being	29	2
being abus	12	-12
being alive	14	14
bell	-9	0
belly	10	-20
belly _ hard	8	-5
belly is hard	8	-5
belly pain	9	-3
belt	13	10
benadryl	17	-6
bend	10	-11
bent	17	-12
best	10	12
best friend	10	9
better _ dead	15	10
better _ i	8	8
better _ me	10	6
better off	22	16
better off dead	15	10
better without	10	6
better without me	10	6
between	18	-15
between _ shoulder	15	-9
between my	10	-8
between my shoulder	9	-5
bigger	11	-8
bill	-24	7
bill _ the	-8	0
birth _ week	9	-5
bit	-18	-16
bit _ a	-12	0
bit _ blood	-9	0
bit her	12	-5
bit his	-12	0
bit his tongue	-12	0
bit me	8	0
bit of	-20	0
bit of a	-12	0
bit of blood	-9	0
bit puffy	-11	0
bite	-17	0
bitten _ a	10	-11
bitten by a	10	-11
black	24	-10
black _ and	10	8
black _ my	9	-6
black _ noth	-13	0
black _ tar	10	-3
black and	15	-9
black eye	-17	0
black eye noth	-13	0
black out	14	-21
blad	10	5
blade	10	13
bleach	21	-13
bleach _ my	11	-6
bleach in	11	-6
bleach in my	11	-6
bled	-14	0
bled a	-17	0
bleed _ forty	9	-5
bleed _ i	9	-8
bleed _ it	-14	0
bleed _ lot	16	-6
bleed _ my	17	-13
bleed _ she	-14	0
bleed a lot	16	-6
bleed and	-13	-9
bleed and i	18	-8
bleed and she	-14	0
bleed anymore	-14	0
bleed anymore it	-11	0
bleed for	20	-10
bleed for forty	9	-5
bleed from	17	-11
bleed money	-17	0
bleed since	13	-5
bleed through	10	-6
blew _ at	-10	0
blew up at	-10	0
bloat	-24	0
blood _ after	-12	0
blood _ coming	13	-4
blood _ from	12	-6
blood _ is	14	-10
blood _ on	-11	0
blood _ out	14	-6
blood _ thicker	-13	0
blood _ was	-15	0
blood and i	10	-3
blood clot	-13	-4
blood clot after	-12	0
blood draw	-9	0
blood is	10	-11
blood is thicker	-13	0
blood on	-10	0
blood on the	-10	0
blood pressure was	-11	0
blood sugar	10	-8
blood sugar is	17	-7
blood sugar was	-9	0
blood test	-10	0
blood thinner	-10	-11
blood work	-13	0
blotchy	8	-7
blue	8	-20
blue _ a	8	-2
blue _ blue	-9	0
blue _ he	11	-4
blue _ the	-8	0
blue and	20	-9
blue cros	-14	0
blue cros blue	-9	0
blue for	8	-2
blue for a	8	-2
blue shield	-15	0
blurry _ i	-9	0
blurry vision	9	-4
board	15	-7
body is	10	-6
boil	8	-15
boil water	16	-13
bone	30	-19
bone _ out	13	-10
bone _ stick	9	-3
bone is	20	-9
bone is stick	9	-3
book	-20	0
boss _ going	-11	0
boss is	-14	0
boss is going	-11	0
both arms	15	-12
both legs	-9	0
bother me	-10	0
bottle	13	15
bottle and	8	5
bottle is	-12	0
bottle of	16	3
bought	12	13
bought _ rope	11	9
bought a	12	13
bought a rope	11	9
bowl	10	-8
box	-8	-12
boy	20	1
boy is	15	-13
boyfriend	21	2
boyfriend _ me	14	-9
boyfriend is	8	-3
boyfriend will	13	-2
bread	17	-9
break	-20	-16
break _ i	-11	0
break _ my	14	-13
break out	-17	0
break up	-12	0
break up i	-11	0
breakfast	12	-15
breakfast and	8	-8
breast	-17	-5
breast cancer	-13	0
breastbone	13	-7
breath	12	-38
breath _ fast	8	-2
breath _ fine	-14	0
breath _ is	-8	0
breath and	11	-4
breath away	-14	0
breath but	10	-2
breath even	8	-7
breath exercis	-13	0
breath fast	13	-3
breath fine	-13	0
breath in	10	-6
breath is fine	-14	0
breath it is	-9	0
breath once	-13	0
breath once and	-13	0
breath real	9	-4
breath real fast	8	-2
breath right	12	-2
breath through	11	-5
breath through a	8	-3
breath when	-11	0
breath when he	-10	0
breathe _ i	8	-7
breathe _ my	-17	0
breathe fine	-16	0
breathe in	11	-3
breathe through	-18	0
breathe through my	-18	0
brian	-11	0
bridge high	-12	0
bright	15	-7
bright _ blood	14	-7
bright red	15	-7
bright red blood	14	-7
bring my	-9	0
broke _ hip	10	0
broke _ my	16	3
broke _ night	-15	0
broke _ the	-11	0
broke _ toe	-17	0
broke and	13	-10
broke and i	9	-6
broke in the	-11	0
broke into	14	3
broke into my	14	3
broke last	-15	0
broke last night	-15	0
broke my	-14	4
broke my toe	-17	0
broken	10	-11
broken _ bone	8	-4
broken the	8	-4
broken the bone	8	-4
brother _ a	-9	0
bruise	-25	0
bruise on	-11	0
bucket	9	-3
bucket and	9	-3
bug	-14	0
bugs	12	-5
bugs _ the	10	-5
bugs on	10	-5
bugs on the	10	-5
bulg	13	-7
bump	-10	-12
bump _ head	10	-9
bump my head	10	-8
bunch	22	3
bunch _ pill	9	17
bunch of	21	3
bunch of pill	9	17
burden	18	16
burn _ face	14	-7
burn _ finger	-10	0
burn _ i	-9	0
burn _ my	13	-13
burn _ tongue	-13	0
burn _ with	17	11
burn my face	14	-7
burn my finger	-10	0
burn my tongue	-13	0
burn on	15	-15
burn on my	13	-12
burn up	11	-13
burn when	-10	0
burn when i	-10	0
burnside	-12	0
burst	8	-8
but _ am	-19	0
but _ chest	15	-6
but _ do	18	-10
but _ is	-18	-15
but i	-9	-19
but i am	-19	0
but i do	17	-9
but my chest	12	-4
but now	16	-6
but she	-13	-12
but she is	-15	-7
but that	-13	0
but that is	-12	0
but the last	-11	0
butter	8	-5
button	19	-12
button battery	15	-9
buzz	10	-13
by _ and	10	-13
by _ bee	9	-4
by _ car	19	-10
by _ dog	-9	0
by _ truck	13	-11
by _ weekend	13	11
by a	20	-22
by a bee	9	-4
by a car	19	-10
by a dog	-9	0
by accident	10	-12
by that	-12	0
by the	11	21
by the weekend	13	11
bypas	-8	0
bypas surgery	-8	0
c	-9	-10
calf	9	-10
calf _ swollen	12	-2
calf is	9	-7
calf is swollen	12	-2
call	-8	-8
call 0	24	-14
call _ after	-11	0
call _ again	-10	0
call _ ambulance	15	-8
call _ back	-11	0
call _ my	-9	0
call _ one	14	-10
call _ set	-11	0
call about	-12	0
call an	15	-8
call an ambulance	15	-8
call back	-17	0
call for	-17	0
call from	-14	0
call if	-15	0
call me	-15	0
call me after	-11	0
call my	-10	0
call nine	14	-10
call nine one	14	-10
call them	-10	0
call them again	-10	0
call to	-10	0
call to set	-11	0
call you	-12	0
call you back	-12	0
came	17	-8
came _ and	-9	-8
came back	8	-11
came down	9	-4
came in	-9	0
came in and	-12	0
came on	12	-9
came out	13	-8
can _ bread	17	-9
can _ breath	11	-6
can _ bring	-9	0
can _ catch	13	-8
can _ cough	9	-2
can _ feel	11	-20
can _ have	-8	0
can _ hear	-18	0
can _ help	-15	0
can _ inside	8	-10
can _ keep	11	14
can _ lie	9	-5
can _ lift	13	-10
can _ make	-11	0
can _ me	-13	0
can _ move	10	-19
can _ overdose	12	7
can _ reschedule	-8	0
can _ say	18	-16
can _ sleep	-26	0
can _ swallow	17	-9
can _ taste	-11	0
can _ that	-9	0
can _ the	11	-12
can _ to	13	-11
can _ walk	14	-12
can feel	17	-9
can feel my	13	-5
can hard	12	-7
can i	-28	0
can i bring	-9	0
can i get	-16	0
can i take	-12	0
can not	22	-11
can not bread	17	-9
can not breath	11	-6
can not catch	13	-8
can not cough	9	-2
can not feel	11	-20
can not get	15	-29
can not hear	-16	0
can not hold	15	-8
can not keep	11	14
can not lie	9	-5
can not lift	13	-10
can not make	-11	0
can not move	12	-19
can not my	-12	0
can not say	14	-11
can not sleep	-26	0
can not swallow	15	-8
can not take	18	8
can not taste	-11	0
can not tell	8	-6
can not to	13	-11
can not walk	14	-12
can see	17	-14
can see inside	8	-10
can see the	9	-11
can somebody	-15	0
can somebody help	-15	0
can walk	-9	0
can we	-20	0
can we do	-16	0
can we talk	-10	0
can you	-9	3
can you overdose	12	7
cancel _ appointment	-10	0
cancel _ no	12	5
cancel everyth	12	5
cancel everyth no	12	5
cancel my	-11	0
cancel my appointment	-10	0
cancell	-13	0
cancell _ i	-13	0
cancell and	-13	0
cancell and i	-13	0
cancer	-11	0
cap	-14	0
car	12	-9
car _ and	12	-4
car _ in	-15	0
car _ the	9	-4
car accident and	9	-2
car crash	10	0
car died	-9	0
car off	12	11
car off the	12	11
car wreck in	-11	0
carbon	11	-18
carbon _ alarm	10	-7
carbon monoxide	11	-18
carbon monoxide alarm	10	-7
card	-23	0
cardiac	-11	0
cardiologist	-15	0
care _ i	17	11
care if	17	11
care if i	17	11
caregiver	13	-16
carpal	-13	0
carpal tunnel	-13	0
cashew	11	-9
catch	11	-9
catch _ breath	11	-8
catch my	10	-8
catch my breath	10	-8
catheter	9	-5
caught	16	-14
center _ my	14	-4
center of	14	-4
center of my	14	-4
chainsaw	12	-8
chair	8	-11
chang table	8	-4
change	-18	0
change my	-16	0
change the	-12	0
chapp	-17	0
chart	-19	0
check	-27	6
check up	-12	0
checkup	-25	0
chemical	18	-8
chemo	26	-4
chemo and	15	-12
ches	13	-3
chest	10	-33
chest _ been	8	-4
chest _ i	10	-7
chest _ my	13	-4
chest _ no	-11	0
chest _ or	-12	0
chest _ ray	-15	0
chest _ real	16	-3
chest _ so	11	-2
chest and	11	-9
chest and my	13	-4
chest cold	-12	0
chest feel	12	-4
chest has	12	-4
chest has been	8	-4
chest hurt	25	-8
chest is so	11	-2
chest pain last	-9	0
chest pain no	-11	0
chest pain or	-12	0
chest that	14	-5
chest tightnes	11	-3
chest when	9	-6
chest when i	9	-6
chest x	-15	0
chest x ray	-15	0
chewable	-13	0
chicken	10	5
chin	11	-5
chok _ a	12	-8
chok _ can	9	-3
chok _ just	-17	0
chok _ my	-16	0
chok he	-10	0
chok he just	-10	0
chok me	15	5
chok on a	12	-8
chok on my	-16	0
chok up	-17	0
cholesterol	-19	0
cigna	-10	0
clammy	12	-6
clas	-18	0
clean _ since	-13	0
clean ever	-13	0
clean ever since	-13	0
cleaner	19	-13
cleaner _ my	9	-6
cleaner in	9	-6
cleaner in my	9	-6
clear	-16	-6
click	-13	0
click _ i	-14	0
click when	-14	0
click when i	-14	0
climb the	10	0
clinic	-20	0
clip	11	-6
clip _ his	11	-6
clip on	11	-6
clip on his	11	-6
clos	11	-9
clos up	13	-7
close	-11	0
clot	9	-18
clot after	-12	0
coaster	-10	0
coat	-16	0
code	-17	0
coffee	-16	-15
coffee ground	12	-9
cold	-27	-19
cold _ not	-8	0
cold _ white	8	-1
cold and white	8	-1
cold sore	-9	0
cold will	-12	0
cold will not	-12	0
collaps	23	-19
college	-22	0
colonoscopy	-19	0
color	13	-13
color of	13	-13
com	-13	0
come	10	-1
come _ for	-9	0
come _ my	17	4
come down	12	10
come in for	-9	0
coming	23	-12
coming _ now	11	-6
coming _ of	11	-6
coming off	12	-5
coming out	22	-15
coming out of	11	-6
coming right	11	-6
coming right now	11	-6
coming up	-12	0
company	-17	0
computer	-15	0
concussion	-14	0
confus _ can	8	-4
confus _ does	12	-7
confus _ my	-8	0
confus _ the	-14	0
confus about	-12	0
confus about my	-8	0
confus and	23	-10
confus and can	8	-4
congest	-23	0
congestion	-13	0
consciousnes _ a	13	-8
consciousnes for	13	-8
consciousnes for a	13	-8
constipat	-15	0
contact	-18	0
contact _ my	-15	0
contact is	-16	0
contact is my	-15	0
contraction	11	-13
contraction _ do	-12	0
contraction like	-12	0
contraction like do	-12	0
control	-14	0
controll	-14	0
convulsion	12	-11
cookie	11	-6
copay	-22	0
copperhead	13	-8
copperhead _ me	13	-8
copperhead got	13	-8
copperhead got me	13	-8
copy	-14	0
copy of	-11	0
cord	15	-11
cord _ out	13	-8
corner	-11	0
corner of	-11	0
correct	-11	0
cost	-20	0
cough	-10	-22
cough _ blood	20	-6
cough and	11	-11
cough is	-9	0
cough that	-11	0
cough up	27	-11
cough up blood	20	-6
could	-13	7
could _ a	-10	0
could i	-13	0
could kill	-11	0
counselor	-15	0
counter	9	-3
coupl	-10	0
coupl therapy	-10	0
couple	-13	0
couple of	-13	0
court	-16	0
cousin	-12	0
cover	-12	-8
cover _ hive	10	-3
cover _ welt	11	-4
cover in	17	-7
cover in hive	10	-3
cover in welt	11	-4
covid	-19	0
covid shot	-12	0
cow	-12	0
cow _ this	-12	0
cow over	-12	0
cow over this	-12	0
coworker _ baby	-13	0
coworker is	-13	0
coworker is baby	-13	0
cpr	-18	0
cpr clas	-13	0
cradle	-14	0
cradle cap	-14	0
cramp	-11	-6
cramp _ night	-14	0
cramp at	-14	0
cramp at night	-14	0
crash	8	-5
crav	-15	0
crav ice	-15	0
cream	-13	0
creek	-12	0
crie	14	6
crisi	-9	0
crook	11	-5
cros	-16	0
cros _ shield	-9	0
cros blue	-9	0
cros blue shield	-9	0
crush	9	-11
crush _ him	-13	0
crush _ the	9	0
crush on	-15	0
crush on him	-13	0
cup	14	-8
cup of	12	-5
curtain	16	-9
cut	14	-1
cut _ i	9	-8
cut _ leg	10	-7
cut _ off	-17	0
cut _ shav	-16	0
cut _ wrist	16	14
cut and	10	-8
cut and i	10	-8
cut me	-17	0
cut me off	-12	0
cut my	17	4
cut my wrist	12	11
cut myself shav	-16	0
cut off	20	-15
cut on	-9	0
cut out	-8	0
cut that	-8	0
cutt	19	22
cvs	-10	0
d	-19	0
dad _ alzheimer	-10	0
dad _ my	11	3
dad _ not	9	-7
dad is	15	-5
dad is alzheimer	-10	0
daddy	11	3
daniel	-14	0
date _ will	12	5
date i will	12	5
daughter _ fever	-14	0
daughter _ gum	-16	0
daughter _ had	-12	0
daughter _ having	8	-4
daughter _ her	-8	13
daughter _ not	13	-8
daughter _ up	-14	0
daughter can	13	-8
daughter can not	13	-8
daughter had	15	-3
daughter had a	15	-3
daughter has	-17	-4
daughter is fever	-14	0
daughter is having	8	-4
daughter swallow gum	-16	0
daughter threw	-14	0
daughter threw up	-14	0
daughter told	11	-6
day _ he	10	-3
day _ my	-9	0
day and my	-9	0
day old	17	-7
days _ and	17	-13
days _ go	-11	0
days _ i	16	-11
days a	-11	0
days a go	-11	0
days ago and	20	-9
days and	17	-13
days and i	16	-11
dead _ my	-16	0
death situation	11	-10
deductible	-16	0
deep	23	6
defibrillator	16	-12
defibrillator _ off	10	-6
defibrillator _ shock	11	-9
defibrillator went	10	-6
defibrillator went off	10	-6
deliver _ week	13	-5
delivery	-13	0
delivery tour	-13	0
dementia	-18	0
dental	-8	0
dentist	-21	0
department	-9	0
depress	-18	0
depression	-20	0
dermatologist	-11	0
deserve	14	9
deserve _ live	11	7
deserve to	14	9
deserve to live	11	7
diabet	-22	0
diabetic	22	-14
diabetic _ i	9	-7
diabetic and	14	-11
diabetic and i	9	-7
diagnos	-11	0
diagnos with	-11	0
dialysi	13	-6
dialysi _ is	11	-7
diaper _ yesterday	9	-3
diaper rash	-17	0
diaper since	12	-5
diaper since yesterday	9	-3
diarrhea	-14	0
did	-8	10
did _ hit	-15	0
did it	15	6
did not	-22	1
did not hit	-15	0
die	23	24
die _ embarrassment	-10	0
die _ haha	-12	0
die and	9	9
die of	-10	0
die of embarrassment	-10	0
die trying	-12	0
die trying haha	-12	0
died	-19	11
died _ a	-16	0
died _ i	-11	0
died of	-19	0
died of a	-16	0
dinner	-12	0
dirt	-11	0
disappear	19	12
disease	-10	0
disorder	-19	0
divorce	-17	0
divorce and	-13	0
dizzy _ gett	-10	0
dizzy _ the	-13	0
dizzy minute	-10	0
dizzy minute gett	-10	0
dizzy when	-9	0
dizzy when i	-9	0
do _ and	-11	0
do _ anymore	15	10
do _ call	-14	0
do _ chest	15	-3
do _ deserve	14	7
do _ drink	-8	0
do _ exercis	-13	0
do _ have	-19	0
do _ i	-9	0
do _ make	8	-10
do _ myself	12	7
do _ need	11	-11
do _ plan	14	11
do _ see	18	12
do _ shoot	-10	0
do _ want	16	7
do breath	-13	0
do breath exercis	-13	0
do have	12	-3
do have chest	15	-3
do i	-9	-8
do i call	-16	0
do i have	-12	0
do i need	14	-10
do if i	-11	0
do it	24	22
do not and	-12	0
do not deserve	14	7
do not drink	-8	0
do not go	9	-9
do not have	-12	0
do not make	8	-10
do not plan	14	11
do not see	20	12
do not shoot	-10	0
do not want	16	7
do someth	16	16
do the	-8	0
do this	9	11
do this anymore	10	7
do you	-32	0
do you do	-11	0
do you have	-13	0
do you need	-12	0
doctor	-20	16
doctor _ me	-10	0
doctor _ to	-13	0
doctor is	-12	0
does _ doctor	-9	0
does _ have	-21	0
does _ know	18	-16
does _ take	14	11
does it	10	14
does it take	14	11
does my	-10	0
does not have	-21	0
does not know	18	-16
does the	-15	0
does the doctor	-9	0
dog _ all	-14	0
dog _ me	-13	0
dog _ my	16	-6
dog and	12	4
dog as	-11	0
dog as a	-11	0
dog bark	-14	0
dog bark all	-14	0
dog bit	10	-10
dog bit my	12	-10
dog died	-13	0
dog is	16	-13
doing	-11	5
doing fine	-12	0
doing great	-10	0
doll	13	-8
dolor _ el	8	-8
dolor en	8	-8
dolor en el	8	-8
done	19	28
dose	8	1
dose _ my	8	5
dose of	9	5
dose of my	9	5
dot	-13	0
dot _ at	-11	0
dot com	-13	0
dove	12	-13
dove _ the	12	-13
down _ 0	-14	0
down _ and	10	11
down _ arm	8	-2
down _ stair	17	-9
down my	27	-18
down my arm	8	-2
down over	10	-7
down over my	10	-7
down since	-13	0
down since my	-11	0
down the	18	-12
down the stair	17	-9
down to	-14	-11
down to 0	-14	0
dr	-22	0
drain	13	-11
drain cleaner	12	-7
drank	25	-25
drank _ of	9	-7
drank a	9	-10
drank some	19	-11
draw	-9	0
drink	-14	4
drink _ days	13	-7
drink _ it	10	10
drink and	15	3
drink coffee	-8	0
drink three	9	-4
drink three days	9	-4
drink two	8	-4
drink two days	8	-4
driv	-11	6
driv _ a	10	11
driv _ crazy	-11	0
driv into	10	10
driv me	-18	0
driv me crazy	-11	0
driv test	-10	0
drive	-10	13
drive _ car	12	11
drive my	12	11
drive my car	12	11
driver	-13	0
droop	18	-9
drop	-19	-6
drop dead	-15	0
dropp	16	-18
dropp to	16	-10
drove	12	9
drown _ paperwork	-9	0
drown in paperwork	-9	0
drug	-16	0
drunk	23	-21
drunk _ she	9	-7
drunk and	11	-11
drunk but	9	-6
dry	-26	-6
dry and	-9	0
dts	17	-14
due	-14	0
due _ my	-10	0
due for	-15	0
due for a	-12	0
due for my	-10	0
due in	-9	-3
duele	8	-8
duele _ el	8	-8
duele mucho	8	-8
duele mucho el	8	-8
dying _ get	-15	0
dying for	-10	0
dying to	-18	0
dying to get	-15	0
e	-13	0
e r	-9	0
ear	-31	0
ear _ and	-12	0
ear _ hurt	-10	0
ear hurt	-16	0
ear hurt and	-12	0
ear infection	-11	0
ear not	-10	0
ear not hurt	-10	0
earache	-16	0
earliest	-15	0
ears	-16	0
easier	12	11
eat vegetabl	-14	0
eating again	-13	0
eczema	-14	0
effect	-14	0
effect of	-11	0
eight	-9	-15
eight _ four	-9	0
eight _ oh	-9	0
eight _ seven	-12	0
eight _ two	-11	0
eight eight	-13	0
eight five	-8	0
eight oh	-10	0
eight oh two	-8	0
eight six	-11	0
eight week	14	-9
eighteen	-10	0
eighty eight	-13	0
eighty one	11	-6
el	9	-8
el _ dolor	8	-8
el pecho	8	-8
el pecho dolor	8	-8
elbow	-14	0
electrocut	19	-14
eleven	-13	4
eleven _ i	-12	0
eleven and	-11	0
eleven and i	-11	0
elm	-10	0
email	-14	0
embarrassment	-10	0
emergency	11	-14
emergency _ is	-14	0
emergency contact	-12	0
emergency contact is	-16	0
emergency help	16	-9
empty _ i	8	1
empty and	8	1
empty and i	8	1
en	8	-8
en _ pecho	8	-8
en el	8	-8
en el pecho	8	-8
end	11	19
end _ all	10	6
end _ i	12	7
end _ life	17	12
end _ the	-13	0
end _ tonight	9	9
end and	14	4
end and i	12	7
end it	11	17
end it all	10	6
end my	9	12
end my life	17	12
end of the	-13	0
ending	17	19
ending _ life	12	11
ending my	12	11
ending my life	12	11
ends	-10	0
enough	17	9
epilepsy	-9	0
epipen	13	-15
epipen _ minut	10	-2
epipen already	14	-8
esposo	11	10
esposo _ golpea	11	10
esposo me	11	10
esposo me golpea	11	10
even	19	3
even notice	9	7
evening	-9	0
ever	10	6
ever since	-8	-5
every	10	-10
every _ minut	13	-10
every breath	12	-5
every headache	-11	0
every headache is	-11	0
every spring	-14	0
every time	9	-12
every time i	11	-11
everybody	14	10
everyone	23	17
everyone _ be	13	7
everyone would	11	6
everyone would be	11	6
everyth	13	11
everyth _ flood	-11	0
everyth _ i	12	0
everyth and	10	8
everyth is	-8	0
everyth is flood	-11	0
everyth no	12	5
everyth no i	12	5
everyth went	9	-9
everywhere	14	-15
everywhere and	8	-8
ex _ off	-10	0
ex husband	-13	0
ex is	13	-4
ex wife	-10	0
ex wife off	-10	0
excitement	-15	0
excruciat	11	-4
excuse	-13	0
exercis	-17	0
exist	14	10
expir	-9	0
extra	-12	0
eye _ eyelash	-15	0
eye _ in	-13	0
eye _ seriou	-13	0
eye _ than	-10	0
eye an	-15	0
eye an eyelash	-15	0
eye for	10	-6
eye live	-13	0
eye live in	-13	0
eye noth	-13	0
eye noth seriou	-13	0
eye out	-10	0
eye out than	-10	0
eye since	10	-6
eyelash	-15	0
eyelash _ think	-15	0
eyelash i	-15	0
eyelash i think	-15	0
eyes	12	-24
eyes _ back	10	-6
eyes _ itchy	-12	0
eyes _ roll	10	-8
eyes _ swollen	12	-4
eyes are	8	-13
eyes are itchy	-12	0
eyes are roll	9	-6
eyes are swollen	12	-4
eyes roll	11	-6
eyes roll back	10	-6
face	31	-4
face _ break	-17	0
face _ droop	15	-6
face _ not	8	-7
face _ out	-13	0
face _ swell	14	-5
face _ up	10	-3
face broke	-13	0
face broke out	-13	0
face feel	8	-2
face is break	-17	0
face is droop	12	-4
face is swell	13	-3
face with	16	-8
fade	14	-5
faint _ hit	15	-5
faint _ i	-9	0
faint _ today	8	-6
faint and	20	-10
faint and hit	15	-5
faint twice	8	-6
faint twice today	8	-6
fall out	-11	0
fami history	-12	0
fantasy	-10	0
fantasy _ team	-10	0
fantasy football	-10	0
fantasy football team	-10	0
far	-12	0
fast	-19	-12
fast _ cough	-10	0
fast and cough	-10	0
fast before	-11	0
fat	14	-9
father _ a	-13	0
father _ having	8	-4
father _ of	-9	0
father died	-9	0
father died of	-9	0
father had	-13	0
father had a	-13	0
father is	12	5
father is having	8	-4
fax	-11	0
fax number	-9	0
febrile	-13	0
febrile _ as	-11	0
febrile seizur	-13	0
febrile seizur as	-11	0
feed	15	1
feel	14	-7
feel _ and	13	3
feel _ anymore	-14	0
feel _ baby	11	-8
feel _ hot	10	-2
feel _ i	14	-17
feel _ it	14	-14
feel _ legs	17	-13
feel _ my	13	-16
feel _ on	9	-2
feel _ same	15	-4
feel _ sidal	14	11
feel _ since	-11	0
feel _ someth	8	-5
feel _ there	8	8
feel _ throat	13	-5
feel _ toes	-14	0
feel a	-10	-1
feel better	-16	0
feel down	-13	0
feel down since	-11	0
feel fine	-11	0
feel funny	16	-12
feel great	-14	0
feel heavy	8	-3
feel hopeles	10	12
feel hot	9	-5
feel like	42	2
feel like i	26	-17
feel like it	12	-13
feel like someth	8	-5
feel like there	8	8
feel my	10	-12
feel my legs	15	-11
feel my throat	13	-5
feel my toes	-14	0
feel real	14	-7
feel safe	9	-15
feel shaky	9	-2
feel sick	9	-6
feel suey	14	11
feel suey sidal	14	11
feel suicidal anymore	-14	0
feel the	19	-15
feel the same	15	-4
feel tired	-13	0
feeling	-11	0
feeling _ the	-11	0
feeling but	-11	0
feeling but the	-11	0
feet	-16	-9
feet swell	-10	0
fell _ him	13	-9
fell _ his	-12	0
fell _ hit	11	-5
fell _ hurt	-14	0
fell _ of	14	-6
fell _ on	-15	0
fell _ the	21	-17
fell and hit	11	-5
fell and hurt	-14	0
fell asleep	-16	-9
fell down the	14	-7
fell in	9	-6
fell in the	12	-6
fell last	-9	0
fell on him	13	-9
fell out	17	-11
fell out of	14	-6
felt	17	-19
felt _ baby	15	-11
felt the	12	-9
felt the baby	12	-9
fentanyl	13	-12
fever _ an	-15	0
fever _ down	-14	0
fever _ i	19	-7
fever _ last	-15	0
fever _ she	15	-2
fever and an	-15	0
fever and i	10	-4
fever and she	15	-2
fever broke	-17	0
fever broke last	-15	0
fever but	18	-3
fever but i	15	-3
fever is down	-14	0
fever seizure	15	-3
few minut	12	-5
few second	10	-1
few week	-17	0
few year	-10	0
fifteen	8	-6
fifty	-13	-6
fight	20	4
fight i	13	9
find	-9	8
find _ card	-11	0
find my	-10	0
find my card	-11	0
fine	-45	-3
fine _ it	-9	0
fine _ just	-8	0
fine at	13	-8
fine i	-14	0
fine i just	-8	0
fine just	-12	0
fine now	-22	0
finger _ eighty	11	-6
finger _ the	-13	0
finger are	9	-3
finger read	11	-6
finger read eighty	11	-6
fingernail	10	-5
first	-13	-9
first _ in	-11	0
first thing	-12	0
fish	13	2
fit and	10	-5
fitzgerald	-9	0
five _ five	-16	0
five _ i	11	-8
five _ nine	-9	0
five _ oh	-10	0
five _ three	-13	0
five _ two	-13	0
five _ will	-11	0
five and	16	-11
five and i	11	-8
five five	-17	0
five five five	-13	0
five five oh	-10	0
five i	-11	0
five i will	-11	0
five minut	18	-12
five month	9	-4
five nine	-8	0
five oh	-13	0
five oh one	-10	0
five oh three	-11	0
five six	-13	0
five two	-8	0
five week old	11	-3
five year	-17	0
flar	10	-4
flash	-11	-11
flash _ night	-13	0
flash and	-9	0
flash and night	-13	0
flash light	10	-4
flight	-9	-5
flight _ cancell	-13	0
flight and	12	-3
flight got	-13	0
flight got cancell	-13	0
flood	-11	0
floor	16	-26
floppy	13	-6
floppy and	10	-5
flos	-10	0
flu	-23	0
flu shot	-14	0
fluid	19	-15
flyer	-17	0
flying	-9	0
foam	18	-14
follow _ after	-8	0
follow _ for	-8	0
follow me	16	3
follow up	-16	0
follow up after	-8	0
follow up for	-8	0
foot _ asleep	-12	0
foot _ mouth	-14	0
foot and	-13	0
foot and mouth	-14	0
foot turn	12	-3
football _ is	-10	0
football practice	14	-8
football team	-10	0
football team is	-10	0
for	-9	12
for _ a	-10	0
for _ and	12	12
for _ blood	-9	0
for _ couple	-13	0
for _ fever	-13	0
for _ five	17	-9
for _ hour	16	-19
for _ kind	-10	0
for _ minut	19	-7
for _ minute	11	-11
for _ physical	-13	0
for _ son	-11	0
for _ ten	8	-4
for _ to	9	12
for _ two	-13	0
for _ year	-18	0
for a couple	-13	0
for a minute	11	-11
for after	12	8
for air	13	-8
for depression	-13	0
for everyth	13	12
for five	9	-3
for five minut	9	-3
for forty	15	-5
for good	14	8
for his	-14	0
for his fever	-13	0
for maybe	11	-7
for me	22	16
for month	-9	0
for my	-14	-1
for my blood	-8	0
for my son	-11	0
for my two	-11	0
for next	-9	0
for pneumonia	-12	0
for school	-12	0
for six hour	15	-7
for some	-11	0
for some kind	-10	0
for ten	12	-3
for the	-25	0
for them	13	6
for three	-10	0
for three days	-10	0
for two	10	3
for year	-23	0
forget	-14	0
forgot	-12	0
forgot _ card	-8	0
forgot my	-14	0
forgot my card	-8	0
fork	13	-12
fork _ the	11	-8
fork in	11	-8
fork in the	11	-8
form	-45	0
form for	-13	0
form is	-11	0
found	25	-2
found my	11	-13
four	-18	-23
four _ and	15	-8
four _ two	-10	0
four and	16	-6
four and i	12	-3
four five	-10	0
four month	-11	0
four one	-10	0
four seven	-8	0
four three	-9	0
four time	17	-7
four two	-10	0
four week	12	-6
four week old	11	-3
fourth nineteen	-10	0
friday	-13	-7
friend	9	10
friend _ a	-10	0
friend _ mine	-10	0
friend is a	-11	0
friend of	-10	0
friend of mine	-10	0
from	-22	-4
from _ and	10	-4
from _ cut	16	-12
from _ flu	-9	0
from her	15	-12
from last	-16	0
from my	16	-18
from sleep	-11	0
from surgery	11	-3
from typing	-18	0
front _ me	11	7
front of	15	10
front of me	11	7
full _ blood	11	-7
full of	11	-7
full of blood	11	-7
funny	8	-21
funny _ my	-13	0
funny and my	-13	0
fussy	-13	0
gain	-16	0
garage	17	3
garcia	-18	0
garden	-15	0
gas	-11	-14
gasp	18	-14
gasp and	8	-5
gasp for	13	-6
gave _ dog	11	10
gave _ his	9	11
gave _ son	-13	0
gave birth	10	-7
gave him	13	-9
gave me	-19	0
gave my son	-13	0
gave the	12	-3
get	-14	-14
get _ air	14	-14
get _ and	10	3
get _ blood	-10	0
get _ breath	8	-2
get _ for	-9	0
get _ when	-16	0
get _ word	12	-10
get a	-14	-3
get air	15	-12
get any	11	-7
get any air	11	-7
get her	10	-8
get her to	9	-7
get my	-16	-9
get my blood	-10	0
get the	-9	0
get wind	-11	0
gets _ and	12	12
gett	14	-5
gett _ and	13	-10
gett _ the	-9	0
gett _ worse	-10	0
gett off	-9	0
gett off the	-9	0
gett slow	-10	0
gett slow worse	-10	0
gett tight	9	-6
girl	19	0
give	-9	3
give _ right	-11	0
give my right	-11	0
giving _ my	9	10
giving away	16	14
glas	18	-19
glas _ it	13	-14
glas and	9	-10
glass	-20	0
glucose is	10	-3
gmail	-9	0
go	11	11
go _ and	10	-4
go _ sleep	16	12
go _ when	12	-13
go away when	12	-10
go home	11	-2
go on	10	19
go to sleep	16	12
goes	-10	5
goes _ stone	-12	0
goes through	11	-8
goes through to	11	-8
goes to	-15	0
goes to stone	-12	0
going _ a	-12	0
going _ do	13	12
going _ drive	12	11
going _ my	10	-12
going _ shoot	15	0
going _ take	13	8
going _ use	9	14
going into	14	-12
going into my	11	-6
going off	14	-9
going on	16	-1
going through	-15	0
going to do	13	12
going to drive	12	11
going to shoot	15	0
going to take	13	8
going to use	9	14
going up	14	-10
golf ball	13	-7
golpea	11	10
gone	10	18
gone _ and	9	-4
gone now	-9	0
gone through	9	-6
good	-14	-5
goodbye	19	24
goodbye _ everyone	9	9
goodbye letter	16	12
goodbye to	11	13
goodbye to everyone	9	9
got	13	-8
got _ all	11	17
got _ bad	-17	0
got _ bead	-10	0
got _ black	-12	0
got _ by	12	-16
got _ crush	-15	0
got _ fever	10	-5
got _ gun	12	10
got _ headache	11	-9
got _ knife	8	-13
got _ letter	-14	0
got _ off	10	-6
got _ plate	-11	0
got _ rash	10	0
got _ sore	-9	0
got _ splinter	-13	0
got _ the	22	-17
got _ worst	10	-8
got a	-23	-10
got a bad	-17	0
got a bead	-10	0
got a black	-12	0
got a crush	-15	0
got a fever	10	-5
got a headache	11	-9
got a knife	8	-13
got a plate	-11	0
got a rash	10	0
got a sore	-9	0
got a splinter	-13	0
got bleach	10	-5
got bleach in	10	-5
got cancell	-13	0
got cancell and	-13	0
got dts	17	-14
got hit	10	-15
got hit by	19	-10
got into	26	-21
got into my	15	-10
got into the	17	-15
got me on	10	-9
got my	18	3
got pain	12	-9
got real	9	-5
got shock	12	-7
got someth	-15	0
got someth in	-15	0
got stung	17	-11
got stung by	8	-5
got the	10	10
got the worst	10	-8
got this	13	-13
grabb	15	2
grace	-9	0
grade	-18	0
grade fever	-11	0
grandfather is	8	5
grandma	19	-6
grandma is	9	-15
grandmother is	17	-9
grandpa	18	-16
grandpa is	13	-11
grandson	8	0
grandson ate	8	-10
gray	18	-9
grease	12	-8
great	-26	0
grief	-13	0
grief group	-9	0
ground	17	3
group	-17	0
group number	-10	0
grunt	19	-8
gum	-21	0
gummi	8	-5
gums	-15	0
gums _ when	-9	0
gums bleed	-9	0
gun	21	8
gun _ the	13	-6
gun and	11	6
gun in	10	-5
gun in the	10	-5
gunn	-10	0
gush	24	-16
gush of	11	-6
guys	-12	0
gym	-16	0
h	-15	0
ha	-13	0
had	-13	-17
had _ baby	16	3
had _ blood	-14	0
had _ cancer	-11	0
had _ cough	-11	0
had _ dizzy	-10	0
had _ for	-17	0
had _ gallbladder	-9	0
had _ headache	-13	0
had _ heart	-8	-4
had _ low	-11	0
had _ seizure	11	-13
had _ since	-12	0
had _ surgery	-10	0
had _ tonsil	13	-5
had _ wet	14	-7
had _ with	-10	0
had a baby	8	-5
had a blood	-11	0
had a cough	-11	0
had a dizzy	-10	0
had a headache	-13	0
had a low	-11	0
had a seizure	11	-13
had a stroke	-11	-4
had a wet	14	-7
had an	-12	0
had any	-17	0
had asthma	-12	0
had breast	-11	0
had breast cancer	-11	0
had chest	-9	0
had febrile	-13	0
had febrile seizur	-13	0
had heartburn	13	-9
had my	16	-1
had my baby	14	6
had my gallbladder	-9	0
had my stroke	15	-8
had my tonsil	11	-4
had one	15	-5
had preeclampsia	-16	0
had preeclampsia with	-10	0
had some	-9	0
had surgery	11	-6
had the	14	6
had this	10	-5
had three	14	-10
had three seizur	15	-7
had to	-8	0
haha	-20	0
hair	-15	0
hair _ fall	-11	0
hair is	-14	0
hair is fall	-11	0
half	12	-24
half my	14	-10
half of	14	-18
hallucinat	13	-2
hand	14	-3
hand _ and	-12	0
hand _ cold	-10	0
hand _ face	9	-3
hand _ in	13	-10
hand and	15	-8
hand and face	9	-3
hand are	-11	-9
hand foot	-14	0
hand foot and	-14	0
hand get	-11	0
hand got	15	-6
hand with	8	-11
hang _ there	-13	0
hang himself	8	13
hang in	-13	0
hang in there	-13	0
hang on	-24	0
hang out	14	-11
hannah	-9	0
happier	15	10
happier _ i	12	5
hard	16	-28
hard _ a	18	-8
hard _ breath	12	-3
hard _ hear	-15	0
hard _ read	-13	0
hard _ swallow	9	-3
hard _ symptom	11	-6
hard and	9	-4
hard as	18	-8
hard as a	18	-8
hard attack	12	-7
hard attack symptom	11	-6
hard of	-15	0
hard of hear	-15	0
hard time breath	12	-3
hard time read	-13	0
hard to	19	-16
hard to swallow	9	-3
has	-9	-2
has _ a	-14	0
has _ all	8	-12
has _ bleed	12	-6
has _ bother	-9	0
has _ cap	-12	0
has _ cold	-20	0
has _ ear	-12	0
has _ eye	-14	0
has _ fever	14	-12
has _ foot	-14	0
has _ gun	10	-11
has _ high	10	-1
has _ hurt	-13	0
has _ in	14	-2
has _ knife	10	-3
has _ little	-12	0
has _ moved	15	-9
has _ peed	12	-5
has _ stiff	10	-4
has _ upset	-8	0
has _ vomit	-16	0
has a cold	-20	0
has a fever	14	-12
has a gun	10	-11
has a high	10	-1
has a knife	10	-3
has a little	-12	0
has a rash	9	-4
has a stiff	10	-4
has an	-13	0
has an ear	-12	0
has been bleed	12	-6
has been bother	-9	0
has been hurt	-13	0
has been upset	-8	0
has cradle	-12	0
has cradle cap	-12	0
has had	-14	0
has had a	-14	0
has hand	-14	0
has hand foot	-14	0
has lice	-13	0
has no	20	-3
has not moved	15	-9
has not peed	12	-5
has not vomit	-16	0
has pain	8	-2
has pink	-14	0
has pink eye	-14	0
hate	11	13
have	-14	-1
have _ a	-12	-4
have _ abdominal	11	-5
have _ after	-8	0
have _ and	-12	2
have _ bad	-11	0
have _ blood	15	-5
have _ breath	-13	0
have _ chest	-10	0
have _ clean	-13	0
have _ cold	-12	0
have _ cough	-12	0
have _ cutt	15	15
have _ dts	17	-14
have _ eye	-16	0
have _ eyes	-14	0
have _ felt	19	-18
have _ giving	15	10
have _ having	-9	3
have _ in	-20	0
have _ little	-9	0
have _ lump	-9	0
have _ mild	-10	0
have _ my	24	15
have _ not	13	-11
have _ on	-13	0
have _ pain	15	-15
have _ plan	19	1
have _ question	-9	0
have _ scar	-13	0
have _ sinu	-13	0
have _ sit	15	-10
have _ someth	-15	0
have _ sore	-11	0
have _ stop	14	-10
have _ sweat	10	-6
have _ terrible	14	-7
have _ the	18	7
have _ think	17	11
have _ this	14	-11
have _ three	15	-7
have _ through	14	-8
have _ throw	-8	-8
have _ to	15	9
have _ urinary	-10	0
have _ vomit	11	-4
have _ wart	-9	0
have _ worry	10	7
have a	-12	-4
have a burn	8	-11
have a cold	-12	0
have a cough	-13	0
have a little	-9	0
have a lump	-9	0
have a mild	-10	0
have a plan	19	1
have a question	-9	0
have a real	10	-5
have a scar	-13	0
have a sinu	-13	0
have a sore	-11	0
have a terrible	13	-7
have a urinary	-10	0
have a wart	-9	0
have an	-18	0
have any	-19	0
have anyth	9	0
have arthriti	-11	0
have arthriti in	-11	0
have been	8	0
have been clean	-13	0
have been cutt	15	15
have been giving	15	10
have been having	-9	3
have been poison	16	-13
have been sweat	10	-6
have been think	17	11
have been throw	-8	-8
have been vomit	11	-4
have can	13	-11
have can not	13	-11
have chest pain	8	-4
have ever	11	-10
have gone	10	-8
have gone through	9	-6
have got	10	-3
have got a	-17	-2
have got dts	17	-14
have got my	15	6
have got pain	12	-8
have got someth	-15	0
have got the	15	5
have got this	10	-9
have had this	10	-5
have had three	15	-7
have headach	9	-8
have heartburn	-15	0
have insurance	-15	0
have lost	11	0
have made	9	10
have never felt	10	-11
have no	9	3
have not felt	16	-13
have not had	-11	0
have not pass	-10	0
have noth	15	12
have pain	-9	0
have pain in	-9	0
have pink	-16	0
have pink eye	-16	0
have said	15	10
have seizur	-8	0
have severe	11	-5
have severe abdominal	11	-5
have soak	9	-5
have some	-15	0
have sudden	10	-6
have the	9	0
have thought	14	7
have to sit	15	-10
have to stop	14	-10
have to worry	10	7
have trouble	-15	0
have trouble breath	-13	0
have written	16	11
having	19	-12
having _ breath	19	-6
having _ chest	-9	0
having _ cow	-12	0
having _ flash	-16	0
having _ heart	14	-6
having _ of	11	6
having _ pain	17	-8
having _ seizure	16	-9
having _ sleep	-14	0
having _ thought	10	9
having _ trouble	-9	0
having a	15	-18
having a cow	-12	0
having a heart	14	-6
having a seizure	15	-8
having any	-15	0
having any chest	-9	0
having any trouble	-9	0
having chest	17	-7
having chest pain	17	-6
having contraction	18	-10
having hot	-19	0
having hot flash	-16	0
having one	13	-13
having suicidal	14	9
having suicidal thought	14	9
having thought	9	8
having thought of	9	8
having trouble breath	16	-4
having trouble sleep	-14	0
he	12	-12
he _ a	-13	-1
he _ acting	11	-8
he _ and	8	6
he _ at	13	8
he _ ate	-10	0
he _ beat	10	-9
he _ blue	11	-4
he _ chok	21	-8
he _ confus	12	-4
he _ cough	17	-9
he _ fine	-17	-5
he _ five	8	-6
he _ four	-10	0
he _ going	30	6
he _ got	16	3
he _ having	12	-8
he _ he	14	1
he _ in	11	-2
he _ just	-11	-10
he _ kill	11	-6
he _ mad	-10	0
he _ me	15	9
he _ my	-16	1
he _ off	15	8
he _ out	19	-14
he _ outside	10	0
he _ pass	-12	0
he _ play	-14	0
he _ scream	10	-5
he _ shak	9	-4
he _ some	9	-6
he _ struggl	8	-5
he _ sweat	9	-7
he _ teeth	-14	0
he _ three	-10	0
he _ throw	11	-6
he _ turn	11	-6
he _ two	14	-5
he _ up	11	10
he _ vomit	14	-2
he can	14	-14
he can not	23	-14
he cut me	-12	0
he did	-9	0
he does	-12	0
he drank	15	-10
he drank some	9	-6
he feel	9	-6
he fell	10	-13
he got	19	-15
he grabb	9	-8
he hit	-10	-10
he is a	-20	-6
he is acting	11	-8
he is beat	10	-9
he is better	-10	0
he is blue	9	-3
he is chok	21	-8
he is confus	10	-2
he is cough	17	-9
he is fine	-20	0
he is five	8	-6
he is four	-10	0
he is going	30	6
he is got	12	4
he is having	10	-7
he is in	14	1
he is just	-8	-10
he is mad	-10	0
he is my	-17	0
he is not	-13	-19
he is out	10	-8
he is outside	10	0
he is play	-14	0
he is scream	10	-5
he is shak	9	-4
he is struggl	8	-5
he is teeth	-14	0
he is the	-15	0
he is three	-10	0
he is throw	10	-4
he is turn	11	-6
he is two	14	-3
he is vomit	13	-2
he just	-10	-14
he just ate	-10	0
he keep	12	-7
he look	11	-9
he never	-12	0
he never pass	-13	0
he pass out	11	-5
he said	10	0
he says	17	6
he stopp	10	-2
he took	14	-2
he was fine	11	-5
he will	25	-9
he will kill	11	-6
he will not	21	-15
head _ bleed	11	-3
head _ pound	11	-7
head _ since	-9	0
head _ will	-11	0
head ache since	-9	0
head and	23	-14
head and i	9	-7
head cold	-12	0
head cold will	-12	0
head is bleed	11	-3
head is pound	11	-7
head on the	11	-11
headache _ blurry	9	-4
headache _ i	9	-4
headache _ my	8	-6
headache and	16	-11
headache and blurry	9	-4
headache is	-15	0
headache is a	-11	0
heal	-20	0
hear	-15	3
hear _ very	-9	0
hear test	-9	0
hear you	-16	0
hear you very	-9	0
heard	-12	0
heart _ in	-21	0
heart _ racing	11	-4
heart _ when	-18	0
heart attack	-10	-10
heart attack in	-20	0
heart attack when	-12	0
heart disease	-10	0
heart is	9	-13
heart is racing	11	-4
heart it	11	-7
heart medicine	13	-6
heart pill	12	4
heartburn	-15	-11
heartburn _ pizza	-9	0
heartburn after	-14	0
heartburn after pizza	-9	0
heartburn but	8	-4
heat	12	-1
heat and	13	6
heavi	11	-6
heel	-17	0
heel hurt	-10	0
help	15	-15
help now	14	-7
hemorrhoid	-22	0
her	11	6
her _ are	21	-11
her _ broke	-13	0
her _ check	-9	0
her _ hurt	9	5
her _ look	10	-9
her _ open	11	4
her _ sound	9	-7
her breath	11	-5
her chest	14	-9
her eyes are	10	-4
her face	14	-12
her face is	9	-7
her fever broke	-13	0
her head is	14	-7
her knee	-11	0
her left	12	-15
her legs	12	1
her lips	12	-8
her mouth	17	-13
her name	-12	0
her name is	-12	0
her temperature	-16	0
her temperature is	-15	0
her tongue	13	-8
her whole	9	-10
her word	15	-16
here _ now	-16	0
here _ then	-11	0
here anymore	15	5
here before then	-11	0
here in	12	5
here right	-16	0
here right now	-16	0
heroin	14	-14
herself	20	24
hiding	16	-17
high _ and	11	-4
high fever	20	-8
high fever and	11	-4
high school	-14	0
him	13	6
him and	13	10
him in	9	8
him in the	10	1
him off	-14	0
him to	8	10
him up	9	-9
himself	16	27
hip	-15	-6
his	17	-2
his _ are	20	-16
his _ arm	9	-6
his _ he	13	6
his _ hurt	14	-5
his _ is	30	-13
his _ not	-10	0
his _ read	11	-6
his _ when	-13	0
his _ will	10	-7
his arm	12	-11
his back	14	8
his blood	11	-3
his breath	-9	-1
his breath when	-10	0
his chest	23	-9
his chest and	10	-3
his ear	-14	0
his ear not	-10	0
his eyes	19	-15
his eyes are	11	-7
his face	14	-9
his face is	9	-6
his fever	-14	0
his finger	14	-8
his finger read	11	-6
his hand	10	-18
his head on	10	-4
his heart	10	-6
his knee	-12	0
his left	12	-8
his left arm	9	-5
his leg	16	-13
his lips	9	-4
his lips are	9	-3
his mouth	9	-6
his neck	12	-8
his pill	10	4
his pupil	11	-9
his tongue	-12	0
his tongue and	-12	0
history	-25	0
history of	-17	0
hit	-9	-38
hit _ i	-13	0
hit _ with	-8	0
hit a	-14	0
hit by	17	-13
hit by a	17	-13
hit his	-10	-6
hit me	-10	-20
hit me i	-13	0
hit me with	-8	0
hits	23	9
hits me	16	3
hitt	13	7
hitt my	14	5
hive and	19	-9
hold	-13	4
hold _ breath	-13	0
hold _ chest	10	-5
hold _ my	18	-8
hold _ phone	9	-5
hold his breath	-10	0
hold music	-14	0
hold on	-15	0
hold the	14	6
hold the phone	9	-5
home	15	5
home _ my	13	11
homework	-12	0
homework _ he	-12	0
homework sorry	-12	0
homework sorry he	-12	0
honest i	9	-1
hope	8	15
hopeles	17	15
horse and	12	-7
hot _ and	-13	0
hot flash	-19	0
hot flash and	-13	0
hot oil	11	-4
hour	20	-15
hour _ it	8	-4
hour ago	16	5
hour and	15	-11
hour and it	8	-4
house	14	8
house _ he	8	11
house and	10	11
how _ got	10	1
how _ i	-19	0
how do	-12	0
how do i	-12	0
how i	15	3
how i got	10	1
how many	17	7
how nice	-14	0
huff	13	-12
huge	9	-4
hundr	9	-25
hundr _ five	14	-6
hundr _ four	-10	-1
hundr _ nine	9	-7
hundr _ six	10	-4
hundr _ two	14	-3
hundr and five	11	-4
hundr and four	-10	-1
hundr and two	14	-3
hundr point	21	-11
hundr point nine	9	-7
hundr point six	10	-4
hurt _ at	-12	0
hurt _ baby	15	10
hurt _ back	-13	0
hurt _ bad	16	-9
hurt _ he	-10	-1
hurt _ hip	-14	0
hurt _ i	-14	-6
hurt _ kids	14	-18
hurt _ much	12	2
hurt _ typing	-11	0
hurt after	-15	0
hurt and he	-10	-1
hurt anyone	-13	0
hurt anyone is	-11	0
hurt from	-18	0
hurt from typing	-11	0
hurt her	-14	0
hurt her hip	-14	0
hurt him	-10	0
hurt me	-11	-8
hurt me at	-12	0
hurt my	12	-13
hurt my baby	12	7
hurt my back	-13	0
hurt so	19	1
hurt so bad	15	-9
hurt somebody	15	-8
hurt when	-11	-4
hurt when i	-11	-4
husband _ a	-16	-1
husband _ going	-9	0
husband _ having	12	-5
husband _ his	12	2
husband _ i	-9	0
husband _ knee	-13	0
husband _ me	18	0
husband _ on	12	-5
husband _ the	-10	0
husband and	-10	0
husband and i	-10	0
husband can	9	7
husband can not	9	7
husband is a	-14	0
husband is going	-9	0
husband is having	12	-5
husband is knee	-13	0
husband is on	12	-5
husband just	15	-10
hypochondriac	-11	0
hypochondriac _ think	-11	0
hypochondriac she	-11	0
hypochondriac she think	-11	0
i _ a	-9	10
i _ about	15	1
i _ afraid	14	0
i _ all	-11	12
i _ allergic	-14	0
i _ and	8	-13
i _ anxiou	-11	0
i _ arthriti	-11	0
i _ asking	-14	0
i _ at	-13	10
i _ attack	16	-10
i _ back	-14	0
i _ beat	-18	0
i _ being	16	-17
i _ birth	9	-5
i _ bleach	17	-9
i _ bleed	16	-17
i _ bloat	-16	0
i _ blue	-21	0
i _ breath	-10	-4
i _ burn	-13	-11
i _ call	-24	-2
i _ can	25	3
i _ chok	-25	0
i _ confus	-8	-5
i _ consciousnes	13	-8
i _ constipat	-12	0
i _ die	-10	0
i _ died	-10	0
i _ do	19	19
i _ done	25	18
i _ driv	-15	0
i _ drown	-15	-9
i _ drunk	9	-10
i _ due	-14	-4
i _ dying	-14	-12
i _ electrocut	15	-11
i _ emergency	16	-9
i _ ever	11	-10
i _ fine	-16	0
i _ flash	10	-4
i _ for	-13	0
i _ funny	-10	0
i _ give	-11	0
i _ go	15	11
i _ gone	26	15
i _ got	10	-3
i _ great	-12	0
i _ hang	-17	0
i _ hard	12	-7
i _ having	14	-5
i _ hear	11	-8
i _ heartburn	-11	0
i _ hiding	16	-17
i _ him	-8	-10
i _ home	11	-4
i _ hopeles	13	12
i _ hurt	12	-17
i _ i	17	-6
i _ if	-16	0
i _ into	-12	0
i _ keep	12	10
i _ kill	-13	0
i _ last	-8	0
i _ late	-10	0
i _ lost	11	7
i _ made	9	10
i _ my	-18	-7
i _ need	-16	0
i _ new	-12	0
i _ no	15	10
i _ noth	15	12
i _ nurs	-9	0
i _ off	20	-17
i _ one	-12	0
i _ or	11	6
i _ pain	-9	0
i _ pass	17	-15
i _ pink	-16	0
i _ plann	18	15
i _ pregnant	8	-15
i _ put	16	11
i _ raped	14	1
i _ real	12	-8
i _ safe	-15	0
i _ said	15	11
i _ scar	16	-6
i _ see	15	-13
i _ seven	10	-6
i _ severe	11	-5
i _ shaky	11	-4
i _ she	9	-8
i _ shiver	14	-10
i _ shot	18	-11
i _ sitt	13	8
i _ soak	14	-8
i _ sore	-12	0
i _ sorry	11	15
i _ stand	13	9
i _ star	13	1
i _ starv	-15	0
i _ still	9	-3
i _ stuck	-13	0
i _ sudden	12	-7
i _ suey	14	11
i _ suffocat	11	-11
i _ suicidal	9	11
i _ surgery	9	0
i _ sweat	14	-5
i _ take	-15	0
i _ ten	-13	0
i _ that	-13	0
i _ them	16	14
i _ there	10	-14
i _ think	29	20
i _ thirty	9	-12
i _ thought	15	7
i _ three	11	-11
i _ throw	20	-9
i _ told	-15	0
i _ trying	-10	0
i _ twelve	9	3
i _ twenty	18	-11
i _ used	13	-11
i _ vomit	15	-3
i _ walk	-13	0
i _ want	9	20
i _ wheez	11	-6
i _ with	-14	0
i _ worri	-14	0
i _ written	16	11
i _ xarelto	14	-8
i _ you	-8	0
i accidental	15	-14
i accidental took	13	-10
i already	9	6
i am about	12	-5
i am afraid	14	0
i am all	-14	0
i am allergic	-14	0
i am an	-13	0
i am asking	-9	0
i am beat	-15	0
i am being	16	-17
i am bleed	16	-16
i am bloat	-13	0
i am blue	-17	0
i am burn	-10	0
i am call	-22	0
i am chok	-16	0
i am confus	-8	-5
i am constipat	-12	0
i am dead	-16	0
i am dizzy	16	-6
i am done	24	19
i am driv	-15	0
i am drown	-12	-9
i am due	-14	-4
i am dying	-14	-12
i am feel	-10	0
i am fine	-9	0
i am gone	18	12
i am hang	-13	0
i am having	14	-15
i am hiding	16	-17
i am his	-12	0
i am in	12	-5
i am late	-9	0
i am not	-25	14
i am nurs	-9	0
i am on	10	-5
i am out	-15	0
i am pass	10	-6
i am plann	18	15
i am pregnant	9	-15
i am scar	21	-6
i am seven	10	-6
i am shiver	14	-10
i am short	17	-9
i am sitt	13	8
i am soak	11	-7
i am sore	-12	0
i am sorry	11	15
i am stand	13	9
i am starv	-15	0
i am still	9	-3
i am stuck	-13	0
i am suffocat	11	-11
i am suicidal	17	9
i am sweat	14	-5
i am ten	-9	0
i am think	23	7
i am thirty	13	-12
i am throw	19	-9
i am trying	-14	0
i am twelve	9	8
i am twenty	18	-11
i am vomit	14	-3
i am wheez	11	-6
i am with	-12	0
i am worri	-13	0
i argue	-10	0
i argue a	-10	0
i ate	-13	-7
i ate too	-14	0
i be	-10	0
i be asking	-10	0
i been	9	0
i black	11	-14
i black out	11	-14
i blew	-10	0
i blew up	-10	0
i bought	12	11
i bought a	12	11
i bring	-11	0
i bring my	-9	0
i broke	-13	-10
i broke my	-9	-9
i bruise	-10	0
i burn	-10	-1
i call	-15	0
i can	13	-3
i can feel	17	-9
i can hard	12	-7
i can see	15	-13
i can walk	-9	0
i come	-13	0
i come in	-13	0
i cough	17	-9
i cough and	10	-4
i could kill	-11	0
i cut	16	2
i cut my	16	-1
i cut myself	-8	-1
i cut off	14	-12
i deliver	14	-6
i died	10	0
i do breath	-13	0
i do have	12	-3
i drink	-15	0
i feel dizzy	10	-2
i feel fine	-11	0
i feel hopeles	10	12
i feel like	27	6
i feel real	9	-6
i feel shaky	9	-2
i feel suey	14	11
i fell last	-9	0
i flos	-10	0
i forgot	-14	0
i forgot my	-14	0
i found	17	12
i gave birth	9	-5
i get	-22	4
i get a	-12	0
i get my	-12	0
i get wind	-11	0
i go to	9	-11
i got a	-19	0
i got bleach	10	-5
i got shock	10	-5
i got stung	9	-4
i had an	-10	0
i had chest	-16	0
i had my	16	-1
i had surgery	9	0
i hate	11	9
i have an	-17	0
i have arthriti	-11	0
i have can	12	-8
i have ever	11	-10
i have gone	8	-7
i have got	9	-3
i have heartburn	-9	0
i have lost	11	0
i have made	9	10
i have no	9	3
i have noth	15	12
i have pain	-9	0
i have pink	-16	0
i have said	15	10
i have severe	11	-5
i have soak	9	-5
i have some	-15	0
i have sudden	10	-6
i have the	12	0
i have thought	15	7
i have trouble	-11	0
i have written	16	11
i hear	10	0
i hurt my	-13	0
i just	12	26
i just can	14	14
i just had	13	-9
i just have	-11	0
i just need	-18	0
i keep	30	9
i keep black	9	-12
i keep think	10	15
i laugh	-16	0
i laugh so	-12	0
i left	-11	0
i left him	-11	0
i live	-14	6
i live at	-17	0
i live on	-13	0
i live or	11	6
i look	17	-1
i look at	11	1
i lost consciousnes	13	-8
i lost my	-24	0
i lost the	-10	0
i might do	10	10
i miss	-20	0
i miss a	-13	0
i near pass	12	-6
i need	-8	-18
i need a	-32	0
i need an	13	-8
i need emergency	16	-9
i need my	-21	0
i need new	-12	0
i never	-10	0
i overdos	-12	0
i overdos in	-13	0
i pass a	9	0
i pass out	-12	0
i pee	-16	0
i pull	-23	0
i pull a	-13	0
i pull my	-9	0
i ran	-15	0
i ran out	-13	0
i read	-16	0
i roll	-11	0
i roll my	-11	0
i run	-12	0
i saw the	-11	0
i see flash	10	-4
i shot	-12	0
i ski	-14	0
i slept	-16	0
i slept funny	-13	0
i slic	11	-11
i snore	-11	0
i sprain	-11	0
i sprain my	-11	0
i stubb	-13	0
i stubb my	-13	0
i sudden	16	-8
i sudden can	9	-6
i swallow	-8	-10
i take	-20	-14
i take xarelto	14	-8
i talk to	10	3
i teach	-10	0
i think	21	-24
i think about	16	15
i think he	11	-13
i think my	16	-9
i think the	11	-15
i thought	12	-6
i threw	-9	-10
i took	13	-7
i took a	11	4
i took all	11	15
i took my	-15	-9
i tried	12	10
i tried to	12	10
i twist	-11	0
i twist my	-11	0
i use	-17	0
i used my	11	-5
i used to	-23	0
i used two	14	-8
i wake	12	-9
i wake up	12	-9
i walk	-11	-8
i walk into	-12	0
i want it	10	8
i want look	-8	0
i want out	17	15
i was	12	-7
i was a	-15	0
i was attack	16	-10
i was bitten	9	-9
i was chok	-14	0
i was dead	9	10
i was electrocut	15	-11
i was gone	10	8
i was in	-9	-7
i was raped	14	1
i was shot	18	-11
i was so	-17	0
i was suicidal	-8	0
i was told	-15	0
i were	17	14
i were dead	11	10
i will not	17	16
i will take	-13	0
i wish	25	21
i wish i	24	21
i woke	16	-14
i woke up	16	-14
i work	-21	0
i work at	-13	0
i would	-23	2
i would be	11	12
i would die	-13	0
i would give	-11	0
i would kill	-13	0
i would like	-29	-4
i wrote	16	12
ibuprofen	-13	0
ice cold	10	-2
id	-11	0
if _ am	-20	0
if _ can	-9	0
if _ fever	-14	0
if _ leave	11	7
if _ live	11	6
if _ miss	-19	0
if _ was	14	11
if _ were	10	5
if i am	-20	0
if i get	-9	0
if i leave	11	7
if i live	11	6
if i miss	-19	0
if i was	14	11
if i were	10	5
if it	12	-9
if it is	12	-9
if my	-10	0
if my fever	-14	0
if that	-9	0
if you	-12	0
in 0	-26	-4
in _ basement	-11	0
in _ belly	9	-4
in _ center	14	-5
in _ chest	22	-15
in _ days	10	-6
in _ ear	-10	0
in _ emergency	-12	0
in _ eye	24	-21
in _ eyes	18	-15
in _ face	10	-15
in _ fami	-24	0
in _ garage	14	1
in _ head	9	-11
in _ heat	9	-8
in _ hospital	-15	0
in _ left	11	-6
in _ leg	13	-4
in _ life	10	-11
in _ middle	9	-6
in _ minute	-11	0
in _ morn	-15	-6
in _ morning	-17	0
in _ neck	-9	0
in _ next	10	-12
in _ oregon	-11	0
in _ pool	12	-5
in _ right	13	-6
in _ school	-14	0
in _ stomach	10	-9
in _ the	8	-9
in _ thousand	-17	0
in _ winter	-15	0
in a	14	-9
in a car	8	-11
in a minute	-11	0
in acne	-13	0
in and i	-9	0
in college	-18	0
in five	-10	0
in for	-12	0
in front	14	10
in front of	14	10
in her	12	3
in high	-14	0
in high school	-14	0
in his	18	-3
in his ear	-10	0
in hive	15	-7
in hive and	15	-7
in january	-8	0
in june	-12	0
in labor	21	-16
in may	-19	0
in my	19	-10
in my belly	9	-4
in my chest	18	-13
in my eyes	18	-14
in my fami	-17	0
in my house	11	3
in my left	11	-6
in my life	10	-11
in my right	13	-6
in one	16	-8
in one eye	16	-8
in pain	-13	0
in paperwork	-9	0
in the basement	-11	0
in the center	14	-5
in the emergency	-12	0
in the fami	-16	0
in the garage	14	2
in the head	15	-10
in the hospital	-15	0
in the middle	9	-6
in the morn	-20	0
in the morning	-17	0
in the neck	-13	0
in the next	10	-12
in the pool	12	-5
in the stomach	12	-6
in the winter	-15	0
in there	-8	0
in traffic	-12	0
in two thousand	-17	0
in welt	12	-5
in welt and	11	-4
in your	-13	0
incision is	9	-7
indigestion	15	-10
indigestion _ my	14	-9
indigestion or	14	-9
indigestion or my	14	-9
infant	13	-9
infant _ breath	12	-2
infant is	15	-5
infant is breath	10	-2
infection	-21	0
inhaler	8	-15
inhaler _ not	12	-8
inhaler _ time	13	-9
inhaler is	12	-9
inhaler is not	12	-8
inr	-10	0
inr check	-10	0
inside	15	-2
insulin twice	9	-10
insurance	-30	1
insurance card	-10	0
insurance company	-15	0
into	24	-12
into _ house	10	-14
into _ jaw	10	-6
into my	20	-4
into my house	10	-14
into my jaw	10	-6
into the	20	-18
iron	-10	-10
is 0	11	-15
is _ a	16	-19
is _ about	17	12
is _ acting	10	-3
is _ after	-16	0
is _ again	-13	0
is _ and	24	-22
is _ answer	10	5
is _ are	11	-8
is _ around	-10	7
is _ as	10	-9
is _ at	-10	-13
is _ backward	13	-9
is _ bad	12	-9
is _ bark	-14	0
is _ because	-13	0
is _ behind	-11	0
is _ bit	-12	0
is _ bleed	-13	-2
is _ blood	-9	-6
is _ blue	11	-4
is _ breath	23	-7
is _ but	10	-21
is _ by	10	-8
is _ check	-10	0
is _ chok	-16	0
is _ cold	13	-3
is _ coming	13	-9
is _ cough	-12	0
is _ cros	-9	0
is _ crush	15	-9
is _ down	12	-10
is _ drunk	13	-6
is _ eight	-10	0
is _ emergency	9	-10
is _ fast	12	-3
is _ fine	-21	0
is _ fire	10	-7
is _ funny	10	-7
is _ going	12	2
is _ gush	9	-5
is _ he	8	2
is _ heart	-8	0
is _ heavy	11	-4
is _ help	14	-12
is _ her	17	8
is _ here	-10	2
is _ high	11	-3
is _ his	15	6
is _ hope	14	9
is _ house	-9	0
is _ hundr	12	-9
is _ husband	-15	0
is _ hypochondriac	-11	0
is _ i	11	1
is _ into	16	-15
is _ left	10	10
is _ life	11	-10
is _ little	-19	0
is _ love	-15	0
is _ making	13	-12
is _ man	8	-16
is _ medical	13	-8
is _ mother	-13	0
is _ moving	18	-9
is _ needle	9	-9
is _ nice	-11	0
is _ nine	13	-5
is _ now	-17	-4
is _ off	15	-16
is _ oh	10	-5
is _ okay	-18	0
is _ or	14	-9
is _ out	12	-24
is _ pain	-26	-7
is _ pill	10	-16
is _ point	15	14
is _ pressure	16	-5
is _ pull	-14	0
is _ purple	13	-11
is _ reason	9	8
is _ respond	20	-14
is _ same	-8	0
is _ should	-10	0
is _ sick	-9	0
is _ since	15	-10
is _ sister	-8	0
is _ sleepy	21	-12
is _ slow	-10	0
is _ snor	-11	0
is _ son	-14	0
is _ sorry	-12	0
is _ spot	10	-7
is _ stopp	-11	0
is _ stroke	-11	0
is _ stuff	10	-11
is _ sudden	-10	0
is _ surgery	-13	0
is _ that	13	-1
is _ this	10	-10
is _ tight	16	-8
is _ too	10	12
is _ touch	10	8
is _ trouble	17	-5
is _ tumor	-11	0
is _ up	15	-29
is _ waking	15	-18
is _ way	10	8
is _ went	12	-7
is _ what	-9	0
is _ when	19	-10
is _ where	8	0
is _ with	-9	-14
is _ worst	9	-6
is _ worth	10	14
is a	-16	-8
is a bit	-12	0
is a heart	-12	0
is a house	-9	0
is a hypochondriac	-11	0
is a life	11	-10
is a little	-21	0
is a man	8	-16
is a medical	13	-8
is a month	15	-3
is a needle	9	-9
is a pain	-18	0
is a red	10	-9
is a stroke	-10	0
is a tumor	-11	0
is about	-12	4
is about to	-9	0
is acting	21	-13
is acting up	9	-4
is aetna	-11	0
is all	15	4
is allergic	-9	-6
is allergic to	-9	-6
is alzheimer	-10	0
is alzheimer is	-10	0
is an	13	-10
is an emergency	15	-10
is at	13	-3
is awake	12	-9
is baby	-13	0
is baby stopp	-13	0
is back	9	-7
is beat	21	-21
is beat me	11	-11
is been a	-11	0
is been sick	-10	0
is been snor	-11	0
is being	9	-9
is bent	13	-9
is better	-10	0
is black	11	-10
is bleed	22	-21
is bleed a	14	-8
is blood	23	-17
is blue	9	-10
is blue cros	-9	0
is boyfriend	15	7
is break	-12	0
is break out	-17	0
is breath but	10	-2
is breath fast	11	-2
is breath real	9	-4
is broken	11	-5
is broken the	8	-4
is bulg	12	-7
is burn up	19	-11
is chok	29	-13
is chok on	15	-10
is clos	17	-6
is clos up	14	-4
is cold	19	-8
is cold and	13	-5
is coming	9	-20
is coming off	11	-5
is coming right	11	-6
is coming up	-13	0
is confus	19	-7
is confus and	13	-5
is congest	-16	0
is cough	22	-14
is cough and	11	-5
is cover in	11	-5
is crush	13	-4
is crying	-12	0
is cutt	10	12
is dead	-18	0
is dog	-10	0
is dog bark	-14	0
is done	11	12
is down	-14	0
is down to	-14	0
is dr	-15	0
is driv	-14	0
is driv me	-14	0
is drool	11	-9
is droop	16	-7
is dry	-13	0
is due	-17	0
is due in	-10	0
is ear	-10	0
is ear hurt	-12	0
is eating	-19	0
is eating again	-13	0
is eyes	9	-4
is face	17	13
is face is	8	-5
is fall	-8	0
is fall out	-11	0
is feeling	-11	0
is feeling but	-11	0
is fever	-13	0
is fever is	-13	0
is fine	-24	0
is fine now	-10	0
is five week	10	-5
is flood	-11	0
is foam	14	-14
is four	-13	-1
is gasp	12	-7
is gett	13	0
is gett slow	-10	0
is going	15	3
is going into	13	-11
is gone now	-9	0
is grunt	11	-3
is hang	15	-13
is hang out	11	-8
is hard	8	-19
is hard as	15	-7
is hard to	18	-14
is having	37	-24
is having a	28	-18
is having trouble	17	-5
is heal	-16	0
is help	-14	0
is here	-10	0
is hitt	18	4
is hold	12	-13
is homework	-12	0
is homework sorry	-12	0
is hot and	13	-4
is hurt me	-12	0
is in a	10	-10
is indigestion	14	-9
is indigestion or	14	-9
is it	-9	0
is it okay	-11	0
is itchy	-8	-3
is itchy and	14	-3
is just	-23	-3
is just a	-8	0
is just cough	-12	0
is kill	-19	-6
is kill me	-16	-5
is knee	-13	0
is knee surgery	-13	0
is labor	-13	0
is labor and	-13	0
is leak	11	-5
is like	25	-19
is like a	13	-9
is like when	15	-8
is limp	15	-6
is lips	18	-14
is lips are	11	-3
is mad	-10	0
is making	13	-12
is mine	-9	0
is miss	12	-10
is mouth	9	-3
is my	-39	8
is my husband	-15	0
is my mother	-13	0
is my sister	-8	0
is my son	-14	0
is named	-10	0
is named sudden	-10	0
is nine	-21	0
is no blood	-16	0
is no hope	14	9
is no point	16	10
is no reason	9	8
is no way	9	8
is not acting	8	-3
is not an	-13	0
is not answer	10	5
is not bleed	-19	0
is not breath	19	-4
is not chok	-16	0
is not help	10	-6
is not here	-11	0
is not in	-16	0
is not making	13	-12
is not moving	18	-9
is not respond	20	-14
is not waking	15	-18
is not what	-9	0
is not worth	9	13
is noth	11	11
is noth left	10	10
is on backward	11	-7
is on fire	10	-7
is one oh	13	-5
is only	11	3
is out	14	-11
is outside	18	1
is outside my	9	3
is over	13	-3
is overdue	-15	0
is play	-20	0
is plugg	-10	0
is poking	10	-5
is poking out	10	-5
is pound	14	-8
is puff	10	-5
is puff up	10	-5
is pull on	-12	0
is purple	13	5
is purple and	14	-7
is racing	11	-4
is read	11	-4
is real	27	-23
is red	20	-11
is red and	14	-7
is right	-8	0
is scratchy	-15	0
is seeing	14	-8
is shak	13	-6
is side	-12	0
is side should	-10	0
is sleep	13	-3
is slurr	15	-12
is so	31	-14
is so bad	13	-7
is so stiff	8	-4
is so tight	13	-2
is soak	10	-4
is soft	10	-7
is soft spot	10	-7
is sore	-24	0
is sore from	-14	0
is spurt	15	-13
is stand	9	-10
is star	9	-10
is stick	10	-5
is stick out	8	-3
is stiff from	-13	0
is still	-11	-14
is struggl	10	-7
is struggl to	10	-7
is suck	9	-3
is suck in	9	-3
is suicidal	16	14
is sweat	11	-3
is swell	26	-11
is swell up	15	-3
is swollen	16	3
is swollen and	18	-9
is talk	18	1
is talk about	16	12
is talk but	14	-13
is teeth	-19	0
is teeth and	-14	0
is ten	-15	0
is ten now	-11	0
is that	-18	0
is that okay	-15	0
is the	-11	12
is the love	-15	0
is the same	-8	0
is the worst	9	-6
is thicker	-13	0
is thicker than	-13	0
is threaten	20	2
is threaten to	14	5
is three	-11	3
is throw	18	-8
is throw up	18	-8
is tight	12	-2
is too	16	2
is trying	14	-13
is trying to	14	-13
is turn	19	-12
is turn purple	8	-5
is twelve	-8	0
is twenty	16	-6
is twenty nine	15	-5
is twist	12	-7
is two	14	-9
is two month	13	-3
is unconsciou	20	-18
is unresponsive	18	-13
is up	10	12
is very	16	-8
is very sleepy	12	-7
is vomit	17	-2
is wheez	11	-8
is white	11	-4
is wrong	-9	-4
it _ a	-23	-9
it _ about	-8	0
it _ all	12	11
it _ and	13	-7
it _ be	21	15
it _ blue	-8	0
it _ deep	13	1
it _ fine	-17	0
it _ gett	13	5
it _ hard	11	-4
it _ he	11	11
it _ heal	-10	0
it _ hot	-12	0
it _ in	-11	-11
it _ indigestion	14	-9
it _ just	-21	-12
it _ like	33	-28
it _ my	-25	8
it _ not	11	-10
it _ real	10	-11
it _ she	10	1
it _ sore	-13	0
it _ stop	10	-3
it _ stuck	10	-5
it _ to	-13	15
it _ turn	9	-5
it _ when	-12	0
it all	12	12
it all to	12	6
it and	10	-3
it anymore	9	11
it burn	-11	0
it burn when	-10	0
it came	20	-15
it came on	11	-9
it does	8	0
it feel	21	-18
it feel like	21	-18
it got	-12	0
it got me	-14	0
it hurt to	-9	0
it i	-11	0
it is	-24	-9
it is a	-12	-9
it is an	10	0
it is bleed	12	-8
it is blue	-8	0
it is fine	-13	0
it is gett	13	5
it is hard	11	-4
it is heal	-10	0
it is hot	-12	0
it is in	-11	-6
it is indigestion	14	-9
it is just	-20	-5
it is like	24	-16
it is real	10	-11
it is sore	-13	0
it is stuck	10	-5
it itch	-14	0
it look like	8	-6
it off	-11	0
it okay	-11	0
it okay to	-11	0
it out	-12	0
it rain	-9	0
it stopp	-15	0
it stopp bleed	-12	0
it take	17	18
it take to	18	14
it to be	10	5
it tonight	12	7
it used	-13	0
it used to	-13	0
it was a	-14	0
it will	16	-9
it will not	18	-20
it would	21	14
it would be	17	11
itch	-16	-7
itchy	-28	-5
ivy	-19	0
jamm	-12	0
jamm _ finger	-12	0
jamm my	-12	0
jamm my finger	-12	0
january	-10	0
jaw	12	-16
jaw _ and	9	-1
jaw ache	10	-3
jaw is	12	-8
jerk	15	-9
jes	-18	0
job	-11	0
july	-14	0
jump	12	11
jump _ the	-14	0
just _ about	-17	0
just _ and	9	-8
just _ burden	10	12
just _ cough	-9	0
just _ me	14	-9
just _ my	10	8
just _ not	20	16
just _ out	11	-1
just _ there	13	-12
just _ too	-10	0
just a	-18	9
just a burden	10	12
just ate too	-10	0
just broke	12	-5
just can	14	14
just can not	14	14
just collaps	13	-8
just cough	-12	0
just got	11	-7
just had	19	-12
just had a	17	-9
just have	-11	0
just have a	-11	0
just need	-25	0
just need a	-14	0
just need the	-9	0
just now	14	2
just pass	13	-11
just pass out	13	-11
just says	9	-11
just sitt	12	-8
just sitt here	12	-8
just so	-11	0
just the	-15	0
just want it	17	9
just went	13	-9
k	-10	0
keep	50	8
keep _ about	11	14
keep _ me	11	-8
keep _ out	14	-10
keep _ the	13	-7
keep _ to	11	-16
keep asking	8	-6
keep black	9	-12
keep black out	9	-12
keep going	15	7
keep having	9	12
keep living	9	12
keep pictur	9	6
keep think	10	15
keep think about	9	15
kick	11	-9
kick _ night	-12	0
kick all	-12	0
kick all night	-12	0
kick since	13	-5
kid _ got	-8	0
kid _ i	-14	0
kid and	-11	0
kid and i	-11	0
kid ate	-13	0
kid got	11	-9
kid is got	-8	0
kid swallow	14	-10
kids _ driv	-11	0
kids are	-20	0
kids are driv	-11	0
kill _ a	-10	0
kill _ and	12	-12
kill _ boss	14	-5
kill _ if	-9	-4
kill _ in	-8	0
kill _ when	-9	0
kill _ with	-9	0
kill for	-14	0
kill for a	-10	0
kill herself	19	16
kill me	-19	-24
kill me and	10	-14
kill me if	-11	-5
kill me with	-9	0
kill my	16	-9
kill my boss	14	-5
kill myself	28	23
kill the	-15	0
killer	-14	0
kim	-14	0
kind _ test	-10	0
kind of test	-10	0
kitchen	11	-3
kitchen floor	11	-7
kitchen knife	8	3
knee	-24	-21
knee _ is	-15	0
knee _ on	11	-7
knee _ the	-10	0
knee _ up	-10	0
knee and	-9	0
knee hurt	-8	0
knee is	8	-11
knee is on	11	-7
knee on	-10	0
knee on the	-10	0
knee surgery	-12	0
knee surgery is	-13	0
knee swell	-10	0
knee swell up	-10	0
knife	24	-8
knife _ my	8	7
knock	-10	-9
knock _ at	14	-8
knock out	14	-9
knock out at	14	-8
know	-15	-10
know _ is	-11	0
know _ it	10	-12
know _ she	11	-11
know _ to	12	-1
know _ year	11	-9
know _ you	-9	0
know about	-11	0
know how	13	-1
know how i	10	1
know if it	14	-9
know if you	-9	0
know what	19	-5
know what to	12	9
know what year	11	-9
know where she	11	-11
labor _ delivery	-13	0
labor and delivery	-13	0
ladder	9	-10
lake	-14	0
lane	-15	0
last	-19	4
last _ and	-18	9
last _ but	-10	0
last _ is	-13	0
last _ so	-11	0
last month	-22	0
last month and	-11	0
last name	-18	0
last name is	-8	0
last night	18	9
last summer	-16	0
last time	-20	0
last visit	-12	0
last visit was	-11	0
last week	-11	1
last week but	-13	0
last winter	-10	0
last year	-25	0
last year and	-11	0
last year but	-9	0
late	-32	0
late _ my	-11	0
late for	-11	0
late for my	-11	0
laugh	-20	0
laugh _ hard	-12	0
laugh so	-12	0
laugh so hard	-12	0
laundry	14	-8
laundry pods	12	-4
lawn	11	-9
leak	18	-10
lean	14	-13
lean _ the	8	-10
left	21	8
left _ and	15	-10
left _ me	8	8
left _ note	12	13
left _ of	12	-8
left a	11	17
left a note	12	13
left arm	10	-13
left arm and	11	-7
left eye	11	-11
left for	8	8
left for me	8	8
left him	-10	0
left side	21	-16
left side of	10	-6
leg _ at	-12	0
leg _ swollen	14	-5
leg _ the	11	-5
leg _ up	11	-2
leg and	11	-9
leg cramp	-12	0
leg cramp at	-12	0
leg is	15	-14
leg is swollen	14	-5
legs _ numb	10	-4
legs after	14	-7
legs feel	10	-2
let	-8	4
let _ leave	12	-22
let me	-8	0
let me leave	12	-22
let us	-11	0
letter	15	20
letter for	10	0
letter to	12	9
lice	-13	0
lie	16	-12
lie down	16	-12
life	31	20
life _ death	8	-10
life _ not	13	9
life is	16	14
life is not	13	9
life or	11	-10
life or death	11	-10
light hurt	9	-4
lighter	11	15
lightn	11	-10
like	29	-12
like _ am	25	-12
like _ and	18	-5
like _ are	11	-7
like _ at	-14	0
like _ get	-8	0
like _ ground	12	-9
like _ i	15	-2
like _ is	24	-8
like _ know	-10	0
like _ my	10	13
like _ rag	9	-7
like _ see	-12	0
like _ talk	-11	0
like a	14	-32
like a rag	9	-7
like an	16	3
like balloon	8	-6
like coffee	15	-9
like coffee ground	12	-9
like do	-12	0
like do not	-12	0
like he	10	-9
like i	24	-17
like i am	25	-12
like it	18	-1
like it is	13	-13
like look	-11	0
like look at	-11	0
like my	-11	-11
like she	15	-18
like she is	9	-6
like someth	8	-5
like tar	9	-7
like that	-21	0
like the	-9	-7
like there	8	8
like there is	8	8
like they	11	-7
like they are	11	-7
like this	21	15
like this i	11	7
like to	-22	6
like to get	-8	0
like to know	-10	0
like to see	-12	0
like to talk	-11	0
like when	15	-8
like when i	15	-8
limp	22	-13
line _ dead	-15	0
line went	-13	0
line went dead	-13	0
lips	16	-24
lips _ blue	14	-4
lips _ chapp	-17	0
lips _ swell	9	-2
lips _ tingl	12	-4
lips _ turn	8	-2
lips are	13	-13
lips are blue	11	-2
lips are chapp	-16	0
lips are swell	9	-2
lips are tingl	12	-4
lips are turn	8	-2
lips look	9	-5
lisinopril	-9	0
little	-16	-3
little _ i	-13	0
little _ on	8	-6
little _ when	-10	0
little after	-9	0
little blood	-9	0
little boy	8	5
little clip	11	-6
little clip on	11	-6
little girl	13	-12
little high	-11	0
little red	-10	0
little sister	10	3
little when	-9	0
little when i	-9	0
live	17	26
live _ 0	-8	0
live _ die	11	6
live _ my	-12	0
live _ this	13	11
live anymore	10	8
live at	-17	0
live at 0	-8	0
live for	16	12
live in	-16	0
live like	11	6
live like this	11	6
live on	-13	0
live or	11	6
live or die	11	6
live without	-12	0
live without my	-12	0
living	30	29
living _ this	8	11
lock	17	19
lock _ in	10	12
long 0	-34	-21
long 1	-24	-14
long 2	-17	1
long 3	9	8
long 4	20	12
long 5	19	12
long flight	9	-4
longer	18	13
look	16	2
look _ and	9	-8
look _ coffee	12	-9
look _ me	9	-6
look _ my	13	11
look _ tar	8	-7
look _ the	14	-1
look at the	11	0
look blue	12	-5
look for	-14	0
look like	24	-8
look like coffee	12	-9
look like tar	8	-7
lopez	-15	0
lose weight	-11	0
losing my	-14	0
loss	-11	0
lost _ for	13	-8
lost _ in	11	-5
lost _ son	-9	0
lost _ voice	-14	0
lost consciousnes for	13	-8
lost my	-8	0
lost my voice	-14	0
lost our	-10	0
lost our son	-9	0
lot _ blood	19	-12
lot _ stroke	-10	0
lot _ want	-10	0
lot and want	-10	0
lot of blood	19	-12
lot of stroke	-10	0
loud	-9	0
love	-9	9
love _ my	-17	0
love of	-15	0
love of my	-15	0
low _ fever	-11	0
low grade	-11	0
low grade fever	-11	0
lower back	-10	0
luck	-10	0
lump	-17	0
lump _ my	-17	0
lump in	-11	0
lump in my	-11	0
lump on	-11	0
lump on my	-11	0
lunch	8	-14
lung	11	-18
lying	13	-7
m	-14	0
machine	10	0
magnet	18	-9
maiden	-10	0
maiden name	-10	0
main	-18	0
main street	-9	0
make _ appointment	-10	0
make an	-10	0
make an appointment	-10	0
make him	14	4
make it	-14	0
make me	-15	0
make sure	13	8
making	22	-7
making _ appointment	9	6
making _ sense	9	-9
making any	9	-9
making any sense	9	-9
making sense	13	-6
mama	11	-8
mammogram	-11	0
man	17	1
man _ a	11	-16
man with	11	-16
man with a	11	-16
many _ pill	13	-14
many sleep	13	-14
many sleep pill	13	-14
maple	-10	0
march	-13	4
march _ nineteen	-12	0
march fourth	-12	0
march fourth nineteen	-8	0
maria	-13	0
matter	11	10
matter what	10	2
may	-17	0
maybe _ minut	11	-7
me _ and	12	-10
me _ five	-11	0
me _ he	14	-6
me _ home	-12	0
me _ in	-12	0
me _ mucho	8	-8
me _ night	12	-10
me _ this	-13	0
me _ you	-13	0
me a	-9	0
me after	-11	0
me after five	-11	0
me again	15	4
me and	21	-6
me at home	-12	0
me crazy	-11	0
me down the	10	-13
me duele	8	-8
me duele mucho	8	-8
me find	-11	0
me golpea	11	10
me here	9	5
me if	-12	-2
me if i	-14	1
me in the	9	-9
me last night	9	-3
me leave	12	-22
me off	-16	0
me off in	-12	0
me on	12	-10
me on the	15	-10
me out	-11	0
me she	14	11
me the	-13	0
me up	-13	-11
meal	-16	0
medical	13	-8
medical emergency	13	-8
medicare	-14	0
medicine and	9	6
member	-12	0
member id	-10	0
memory is	-13	0
menopause	-19	0
messenger	-12	0
metformin	-11	0
mi	18	8
mi _ me	11	10
mi esposo	11	10
mi esposo me	11	10
middle _ my	12	-3
middle of	9	-3
middle of my	12	-3
might do	10	10
migrain	-9	0
migraine	-9	0
mild	-22	0
mild cramp	-11	0
mild headache	-10	0
milk	-14	0
milk _ in	-12	0
milk came	-12	0
milk came in	-12	0
miller	-12	0
mind	-13	0
mine	-16	0
minut	39	-29
minut _ and	11	-8
minut _ for	-11	0
minut _ morn	8	-4
minut ago	17	-10
minut ago and	11	-5
minut apart	11	-6
minut late	-11	0
minut late for	-11	0
minut this	8	-4
minut this morn	8	-4
minute _ off	-10	0
minute gett	-10	0
minute gett off	-10	0
miss a	-13	0
miss me	13	10
mole	-18	0
mom had	-16	0
mom has	10	-5
mom i	11	14
monday	-12	6
monday and	11	-4
money	-12	8
monoxide	11	-18
monoxide alarm	10	-7
month	-13	-11
month _ and	-9	4
month _ it	-11	0
month _ with	13	-3
month ago	-11	0
month and it	-11	0
month old and	-11	-3
month old has	14	-3
month pregnant	14	-4
morir	15	13
morn	9	-14
morn _ my	9	-4
morn and	15	-6
morn and i	9	-2
morn and it	12	-11
morn and my	9	-4
morn my	11	-8
morning	-26	0
mosquito	-17	0
most	15	6
mother _ not	15	-10
mother _ side	-10	0
mother _ talk	9	-8
mother fell	10	-4
mother had	-11	0
mother is side	-10	0
mother is talk	9	-8
mouth _ droop	10	-2
mouth is	19	-12
move	13	-27
move _ appointment	-16	0
move _ legs	15	-7
move her	9	-4
moved since	13	-6
moving	8	-17
mri	-14	0
much and	-13	0
much and i	-13	0
much coffee	-15	0
much insulin	14	5
much longer	16	10
much since	-11	0
much since my	-11	0
much to	11	-13
mucho	8	-8
mucho _ pecho	8	-8
mucho el	8	-8
mucho el pecho	8	-8
murder	-16	0
muscle	-9	0
muscle _ my	-14	0
muscle in	-14	0
muscle in my	-14	0
mushroom	14	-6
music	-18	0
music is	-11	0
mutual	-14	0
my _ again	-15	0
my _ almost	17	-15
my _ an	-15	0
my _ and	13	-15
my _ are	-10	-22
my _ arm	9	-17
my _ ate	10	-22
my _ attack	9	-6
my _ beat	15	3
my _ bit	-15	0
my _ bleed	-13	0
my _ brother	16	-9
my _ came	-8	-11
my _ can	9	-7
my _ card	-9	0
my _ check	-18	0
my _ checkup	-10	0
my _ chok	9	-5
my _ clean	-11	0
my _ click	-9	0
my _ code	-12	0
my _ cold	-12	0
my _ collaps	16	-17
my _ come	10	4
my _ contact	-9	0
my _ cramp	-13	0
my _ cut	14	3
my _ daughter	11	7
my _ died	-29	0
my _ down	-9	0
my _ drank	23	-20
my _ eye	15	-13
my _ faint	12	-7
my _ feel	23	-26
my _ football	-10	0
my _ friend	10	9
my _ get	-15	0
my _ gets	-9	0
my _ girl	13	-12
my _ goes	-18	0
my _ had	-13	-11
my _ hand	13	-17
my _ has	-17	-6
my _ have	-13	0
my _ he	15	-11
my _ hit	-9	-15
my _ hits	16	1
my _ hold	-16	0
my _ hurt	-12	-20
my _ i	17	14
my _ id	-11	0
my _ if	-10	0
my _ just	33	-28
my _ keep	14	2
my _ left	13	15
my _ leg	10	-5
my _ letter	17	16
my _ lock	12	14
my _ medication	-12	0
my _ month	11	-10
my _ name	-11	0
my _ need	-29	0
my _ number	-10	0
my _ oclock	-11	0
my _ off	17	-4
my _ open	14	-10
my _ overdos	10	-2
my _ pass	-9	5
my _ pill	15	8
my _ play	-11	0
my _ post	8	8
my _ pressure	-10	5
my _ pull	17	-2
my _ put	13	6
my _ record	-9	0
my _ result	-11	0
my _ right	13	-7
my _ said	10	7
my _ says	13	15
my _ shot	-17	0
my _ side	16	-7
my _ since	12	-6
my _ sister	10	3
my _ site	9	-6
my _ still	-10	0
my _ stopp	21	-10
my _ stuck	11	-8
my _ sudden	10	-12
my _ surgery	-8	0
my _ swallow	11	-4
my _ test	-21	0
my _ that	11	-11
my _ the	8	-7
my _ thing	12	-1
my _ thinner	-17	0
my _ threaten	9	0
my _ to	11	0
my _ told	11	4
my _ took	17	-20
my _ touch	17	-7
my _ turn	15	-8
my _ twice	10	-8
my _ twitch	-16	0
my _ tylenol	-13	0
my _ up	15	-12
my _ used	-10	0
my _ want	-10	0
my _ week	23	-4
my _ wets	-12	0
my _ wife	-12	0
my _ will	-14	-17
my _ would	9	6
my _ x	-13	0
my _ yesterday	-11	0
my a1c	-14	0
my addres	-18	0
my addres is	-9	0
my allergi	-23	0
my allergi are	-17	0
my ankle	-15	0
my ankle is	-10	0
my annual	-9	0
my anxiety	-9	0
my appointment	-23	0
my arm and	11	-4
my arm was	-13	0
my baby has	-10	-8
my baby need	-13	0
my baby stopp	15	-6
my baby will	-12	0
my back	-21	-16
my back and	11	-4
my back hurt	-8	0
my back is	-9	0
my balance	-9	0
my battery	-17	0
my battery is	-17	0
my best	10	9
my best friend	10	9
my bill	-10	0
my blood pressure	-10	5
my blood test	-8	0
my blood thinner	-17	0
my body	11	4
my boss is	-14	0
my boy	17	-3
my boy is	13	-11
my boyfriend	16	-1
my boyfriend is	8	-3
my boyfriend will	13	-2
my breastbone	13	-7
my breath	-10	-10
my breath away	-14	0
my calf is	9	-6
my car died	-9	0
my car off	12	11
my card	-17	0
my chart	-12	0
my chest	17	-26
my chest feel	12	-4
my chest has	12	-4
my chest hurt	18	-5
my chest that	14	-5
my chest when	9	-6
my chest x	-13	0
my child	12	-10
my chin	9	-3
my cholesterol	-12	0
my coffee	-15	0
my cold	-11	0
my computer	-9	0
my contact	-12	0
my cousin	-15	0
my coworker is	-13	0
my dad	10	1
my dad is	9	-1
my daughter can	13	-8
my daughter had	15	-3
my daughter has	-17	-4
my daughter threw	-14	0
my defibrillator	16	-12
my defibrillator went	10	-6
my depression	-10	0
my diabet	-14	0
my dialysi	13	-9
my divorce	-12	0
my dog died	-13	0
my ear	-14	0
my ear hurt	-12	0
my ears	-14	0
my elbow	-21	0
my emergency	-9	0
my emergency contact	-9	0
my ex	10	3
my ex husband	-13	0
my ex is	13	-4
my ex wife	-10	0
my eye	9	-21
my eye an	-15	0
my eye out	-10	0
my face	17	-25
my face broke	-13	0
my face feel	8	-2
my face with	14	-7
my fantasy	-10	0
my fantasy football	-10	0
my father died	-9	0
my father had	-13	0
my father is	12	5
my feet	-20	0
my feet swell	-10	0
my fever	-17	0
my first	-17	0
my flight	-15	0
my flight got	-13	0
my foot turn	12	-3
my friend	10	4
my glass	-15	0
my grandfather is	8	5
my grandmother is	17	-9
my grandson ate	8	-10
my gums	-13	0
my gums bleed	-9	0
my hair	-19	0
my hair is	-14	0
my hand and	8	-5
my hand are	-13	-3
my hand get	-11	0
my hand got	15	-6
my hard	10	-6
my hard attack	11	-6
my head	8	4
my head and	16	-9
my head cold	-12	0
my hear	-12	0
my heart it	11	-7
my heel	-13	0
my heel hurt	-10	0
my hemorrhoid	-13	0
my hip	-15	0
my house	21	-3
my husband and	-10	0
my husband can	9	7
my infant	14	-8
my infant is	11	-5
my inhaler	9	-10
my inhaler is	11	-7
my insurance	-20	0
my insurance is	-10	0
my iron	-9	0
my jaw	10	-15
my jaw is	12	-8
my kid ate	-13	0
my kid is	-13	0
my kid swallow	14	-10
my kids	11	13
my kids are	-12	0
my knee	-16	-12
my knee hurt	-8	0
my knee is	-14	0
my knee swell	-10	0
my last name	-8	0
my left	14	-23
my left eye	10	-9
my left side	13	-6
my leg and	8	-3
my legs	14	-23
my legs feel	10	-2
my life	20	3
my lip	-8	0
my little	24	-6
my little girl	13	-12
my little sister	10	3
my lower back	-9	0
my lung	18	-17
my medication	12	-4
my member	-11	0
my member id	-10	0
my milk	-12	0
my milk came	-12	0
my mind	-14	0
my mom had	-13	0
my mom has	10	-5
my mom i	11	14
my mother fell	10	-4
my mother had	-11	0
my mouth is	11	-5
my name	-10	2
my name is	-17	0
my neck	15	1
my neck and	10	-5
my neck hurt	11	-4
my newborn is	15	-7
my newborn need	-11	0
my nose	-12	0
my nose has	13	-7
my nose is	-15	0
my number	-8	0
my one	15	-7
my one month	13	-6
my own	16	12
my oxygen	14	-10
my pain pill	12	6
my partner	15	4
my period	-18	0
my period is	-12	0
my pharmacy	-14	0
my pharmacy is	-9	0
my phone	-14	-2
my phone is	-11	0
my physical	-9	0
my pill	-15	8
my pill and	12	0
my pill are	-13	0
my pill this	-17	0
my plan	-17	0
my prescription	-13	0
my pulse	14	-8
my pulse is	10	-4
my record	-9	0
my ribs	20	6
my ribs and	9	-5
my ride	-17	0
my right	13	-20
my right eye	10	-8
my right hand	14	-15
my room	13	-5
my room at	13	-5
my roommate	22	9
my rope with	-10	0
my seizure	-18	0
my shoulder	-16	-8
my sister is	8	10
my son ate	15	-12
my son down	-10	0
my son drank	9	-10
my son goes	-12	0
my son has	-9	1
my son hold	-10	0
my son is	12	5
my son need	-11	0
my son says	11	9
my son swallow	14	-7
my son tylenol	-13	0
my son wets	-12	0
my spit	13	-7
my stepdad	9	-18
my stomach has	-10	0
my stool	12	-10
my stool look	8	-7
my stroke	9	-8
my sugar	10	-13
my sugar is	20	-7
my sugar was	-10	0
my sugar will	9	-6
my temperature	10	0
my test	-9	0
my test result	-9	0
my testicle	14	-8
my testicle is	11	-7
my therapist	-10	0
my thigh	10	0
my three	10	-7
my three week	13	-6
my throat	10	-19
my throat feel	14	-9
my throat is	10	-19
my thumb	10	-12
my thyroid	-12	0
my toddler ate	17	-8
my toddler bit	-12	0
my toddler drank	13	-5
my toddler has	-12	0
my toddler hit	-13	0
my toddler is	-11	0
my toe	-13	0
my toes when	-14	0
my tongue	14	-15
my tongue feel	14	-9
my tongue is	19	-8
my tongue on	-13	0
my tonsil out	11	-4
my two	10	-10
my two month	9	-2
my two oclock	-11	0
my two week	13	-7
my uncle touch	12	1
my vision	10	-12
my visit	-11	0
my voice	-13	-14
my water	22	-14
my water broke	14	-14
my whole	12	-10
my wife pass	9	12
my wound	13	-9
my wrist	10	13
my wrist hurt	-11	0
my xanax	12	-10
myself	20	45
myself shav	-16	0
myself tonight	15	12
n	-12	0
nail gun	12	-15
name	-25	6
name and	14	10
name is	-31	0
named	-10	0
named _ death	-10	0
named sudden	-10	0
named sudden death	-10	0
nap	-15	0
near _ out	12	-6
near pass	12	-6
near pass out	12	-6
neck	16	-6
neck _ a	10	-3
neck _ so	8	-4
neck and	18	-14
neck and a	10	-3
neck hurt	14	-4
neck is so	8	-4
need	-23	-7
need _ appointment	11	6
need _ be	-9	0
need _ call	19	-10
need _ checkup	-13	0
need _ date	12	5
need _ doctor	-11	0
need _ fast	-9	0
need _ first	-11	0
need _ for	-15	0
need _ form	-8	0
need _ glass	-12	0
need _ hear	-9	0
need _ help	16	-9
need _ inr	-10	0
need _ insulin	-10	0
need _ letter	-10	0
need _ new	-13	0
need _ note	-11	0
need _ now	14	-7
need _ physical	-9	0
need _ refill	-17	0
need _ reschedule	-12	0
need _ schedule	-8	0
need _ shot	-12	0
need _ tetanu	-9	0
need a	-40	0
need a checkup	-13	0
need a doctor	-11	0
need a letter	-10	0
need a new	-13	0
need a note	-8	0
need a physical	-9	0
need a refill	-14	0
need a tetanu	-9	0
need another	12	5
need another date	12	5
need emergency	16	-9
need emergency help	16	-9
need help	14	-9
need help now	14	-7
need her	-22	0
need his	-22	0
need my	-25	0
need new	-12	0
need new glass	-12	0
need one	12	5
need someth	-9	0
need that	12	0
need the	-12	0
need to be	-9	0
need to call	19	-10
need to fast	-9	0
need to refill	-10	0
need to reschedule	-12	0
need to schedule	-8	0
needl	-9	0
neighbor	10	2
neighbor _ dog	-10	0
neighbor is	9	2
neighbor is dog	-10	0
nervou	-16	0
never _ a	-17	0
never _ any	-12	0
never _ one	10	0
never _ out	-15	0
never _ this	10	-10
never _ up	12	14
never felt	10	-11
never had a	-17	0
never had any	-8	0
never pass	-15	0
never pass out	-15	0
never wake	11	9
never wake up	11	9
new	-17	-5
new antibiotic	13	-5
new glass	-12	0
new one	-13	0
new patient	-11	0
newborn _ a	18	-5
newborn _ not	15	-8
newborn has a	16	-5
newborn is	16	-7
newborn is not	11	-4
newborn need	-11	0
news	-13	0
next room	10	-12
nice	-18	0
nicotine	14	-6
night _ i	-13	4
night _ is	-11	0
night _ my	17	-14
night _ she	-13	0
night and	-11	4
night and i	-19	0
night and my	14	-11
night and she	-13	0
night i	15	9
night so	-13	0
night sweat	-13	0
nine	-22	-18
nine _ eight	-11	0
nine _ old	-11	0
nine _ six	-13	0
nine _ two	-9	0
nine eight	-15	0
nine eight eight	-10	0
nine eleven	-9	0
nine seven	-17	0
nine seven two	-9	0
nineteen	-25	0
nineteen _ eight	-12	0
nineteen _ one	-9	0
nineteen _ seven	-10	0
nineteen _ two	-8	0
nineteen eighty	-18	0
nineteen fifty	-10	0
nineteen ninety	-9	0
ninety	-11	3
ninety eight	-12	0
ninety nine	-17	0
nitro and	14	-7
nitroglycerin	-9	0
no	-18	13
no _ am	-15	0
no _ for	14	7
no _ in	-10	9
no _ is	-27	0
no _ just	-11	0
no _ no	-16	0
no _ noth	-14	0
no _ of	-19	0
no _ out	11	10
no _ pain	-17	0
no _ respirar	17	-12
no _ to	13	13
no _ would	13	9
no allergi	-10	0
no bleed	-16	0
no blood	-19	0
no blood in	-15	0
no chest	-17	0
no chest pain	-17	0
no feel	10	-5
no fever	-12	0
no hope	14	9
no i	-16	4
no i am	-15	0
no it	-15	0
no it is	-14	0
no no	-13	0
no numbnes	-8	0
no one	8	9
no one would	14	9
no point	19	13
no point in	13	10
no puedo	17	-12
no puedo respirar	17	-12
no reason	15	13
no reason to	14	12
no swell	-18	0
no that	-12	0
no that is	-12	0
no thought	-14	0
no thought of	-14	0
no trouble	-11	0
no way	11	10
no way out	11	10
nobody	16	5
nobody _ even	12	10
nobody _ hurt	-15	0
nobody _ miss	10	6
nobody hurt	-16	0
nobody hurt me	-16	0
nobody is hurt	-15	0
nobody would	21	14
nobody would even	12	10
nobody would miss	10	6
none	-15	0
none of	-8	0
none since	-11	0
nose	-21	-4
nose _ been	15	-9
nose and	-13	0
nose for	11	0
nose has	15	-9
nose has been	15	-9
nose is	-15	0
noseble	-8	-10
noseble last	-14	0
not	10	0
not _ air	12	-5
not _ alive	12	10
not _ all	13	-7
not _ an	-20	0
not _ and	-9	-7
not _ another	12	5
not _ any	-13	5
not _ anyth	17	-9
not _ around	15	9
not _ back	13	5
not _ bleed	15	-14
not _ chest	-17	0
not _ cough	11	-10
not _ down	16	-1
not _ emergency	-16	0
not _ for	13	-8
not _ he	-11	4
not _ how	13	-1
not _ if	12	-7
not _ in	11	-11
not _ like	13	13
not _ living	14	15
not _ me	9	-3
not _ much	-13	0
not _ of	-15	0
not _ on	10	18
not _ or	-18	0
not _ otherwise	-12	0
not _ out	-16	-15
not _ pain	-15	0
not _ pee	11	-10
not _ proper	12	-9
not _ right	-15	-12
not _ safe	19	-15
not _ shak	8	-6
not _ since	12	-8
not _ son	-12	0
not _ spanish	-16	0
not _ suicidal	-18	0
not _ think	10	10
not _ this	12	6
not _ through	-18	0
not _ to	10	3
not _ up	19	-1
not _ us	11	-10
not _ vegetabl	-14	0
not _ well	-12	0
not _ what	23	-12
not _ when	19	-14
not _ with	11	12
not _ without	-11	0
not _ you	-14	0
not acting	8	-3
not acting right	8	-3
not an	-16	0
not an emergency	-16	0
not and	-12	0
not and can	-12	0
not answer	15	-3
not answer me	11	-11
not be	10	16
not be alive	12	10
not be around	14	10
not bend	13	-11
not bleed	-25	0
not bleed and	-16	0
not bleed anymore	-14	0
not bread	17	-9
not breath	21	-9
not breath right	12	-2
not breathe through	-18	0
not catch	13	-8
not catch my	12	-8
not chok	-16	0
not chok he	-16	0
not come	20	0
not come down	9	5
not coming	12	3
not cough	9	-2
not deserve	14	7
not deserve to	14	7
not do it	12	10
not eat vegetabl	-14	0
not even	11	-10
not fade	12	-9
not feed	13	9
not feel safe	19	-15
not feel suicidal	-18	0
not feel the	10	-8
not felt	16	-13
not felt the	12	-9
not get	16	-28
not get a	11	-3
not get air	12	-5
not get her	9	-7
not get up	9	-7
not going	-10	3
not going to	-10	5
not had any	-14	0
not have	-17	6
not have a	-11	-6
not have any	-19	0
not having	-20	0
not having any	-15	0
not hear you	-14	0
not help	10	-7
not here	-9	-1
not here right	-16	0
not hit	-15	0
not hold	16	0
not hold the	9	-5
not hurt	-12	0
not hurt him	-10	0
not in	-19	0
not in pain	-14	0
not keep	11	14
not keep living	8	11
not know how	13	-1
not know if	16	-9
not know what	18	-4
not let	17	0
not let me	15	-6
not lie	9	-5
not lie down	8	-5
not lift	13	-10
not live without	-12	0
not look	9	-8
not make	-12	-11
not make it	-12	0
not making	15	-11
not making any	9	-9
not making sense	13	-6
not move	14	-20
not move her	9	-4
not moved	15	-9
not moved since	13	-6
not moving	18	-9
not my	-14	0
not my son	-12	0
not nap	-16	0
not need an	-20	0
not need another	12	5
not need one	12	5
not nurse	10	-6
not pass	-16	-2
not pass out	-17	0
not pee	14	-9
not peed	15	-8
not plan	14	11
not pregnant	-16	0
not quit	10	-9
not read	-11	0
not respond	24	-19
not respond to	10	-10
not respond when	11	-8
not safe	17	8
not see	17	10
not see a	13	13
not see any	16	10
not see anyth	8	-8
not shoot	-10	0
not short	-15	0
not short of	-15	0
not sleep	-24	0
not sleep otherwise	-12	0
not slow	11	-5
not slow down	11	-5
not speak spanish	-16	0
not stand up	10	-5
not stop	18	-14
not stop bleed	15	-14
not stop cough	11	-10
not stop shak	8	-6
not stop think	10	10
not suicidal	-19	0
not take	9	6
not take a	10	-10
not take it	9	8
not take the	9	-6
not talk right	-13	0
not taste	-11	0
not taste much	-11	0
not tell	8	-6
not there	18	-13
not to	13	-12
not to pee	11	-10
not vomit	-16	0
not wake	9	-5
not wake him	9	-8
not waking	16	-3
not waking up	16	-3
not walk	14	-12
not want	20	15
not want to	16	12
not what	-9	0
not what it	-9	0
not worth	9	13
note	13	19
noth	12	13
noth _ for	8	8
noth _ live	12	9
noth _ that	-14	0
noth left	15	15
noth left for	8	8
noth like	-14	0
noth like that	-14	0
noth seriou	-13	0
noth to	12	9
noth to live	12	9
notice	15	6
notice _ i	10	7
notice if	10	7
notice if i	10	7
now _ can	11	-13
now _ chest	11	-3
now _ have	20	-6
now _ i	12	-5
now _ is	17	-21
now _ then	-15	0
now _ want	-10	0
now _ will	-9	0
now and	-10	-4
now and then	-15	0
now he	18	-16
now he is	16	-8
now his	13	4
now i can	10	-9
now i have	20	-6
now i want	-10	0
now it is	-9	0
now my	21	-13
now she	14	-14
now she is	12	-8
now there	17	-4
now there is	17	-4
nowhere	11	-9
numb	-18	-18
numb _ a	-13	0
numb _ the	-8	0
numb and	15	-5
numb for	-13	0
numb for a	-13	0
numb from	-12	0
number	-23	7
number _ nine	-9	0
number is	-15	0
numbnes _ weaknes	-10	0
numbnes in	12	-4
numbnes in my	12	-4
nurs	-14	0
nurs and	-9	0
nurse	-9	3
nurse _ my	-9	0
nuts and	10	-5
o	-17	0
oak	-12	0
of	11	1
of _ after	-13	0
of _ blood	-10	0
of _ chest	13	-6
of _ eye	15	-11
of _ face	13	-8
of _ finger	10	-10
of _ form	-10	0
of _ heart	-8	0
of _ i	25	3
of _ it	13	4
of _ last	-13	0
of _ nineteen	-10	0
of _ on	-12	8
of _ please	-10	0
of _ pool	11	-12
of _ red	9	-8
of _ stroke	-11	0
of _ sudden	13	-11
of _ water	8	-4
of a head	-9	0
of a heart	-16	0
of a stroke	-11	0
of a sudden	13	-11
of blood	8	-17
of blood on	-9	0
of boil	8	-4
of boil water	8	-4
of breath	-11	-13
of embarrassment	-10	0
of everyth	8	-11
of hear	-15	0
of her	17	-17
of kill	8	8
of kill myself	8	8
of living	20	12
of luck	-10	0
of my	15	-17
of my chest	13	-6
of my eye	13	-7
of my face	12	-4
of my finger	8	-7
of nowhere	11	-9
of one	11	-10
of sciatica	-13	0
of space	13	10
of stroke	-11	0
of stroke on	-10	0
of suicide	-11	0
of test	-10	0
of the pool	11	-12
of them	9	-1
of there	-10	0
of there please	-10	0
of us	12	3
of vodka	8	-10
of vodka and	8	-10
of what	11	-1
of what i	11	-1
off	11	-2
off _ bike	-14	0
off _ bridge	14	8
off _ chang	8	-4
off _ road	12	11
off _ roller	-10	0
off _ roof	16	-13
off _ the	9	-4
off _ there	-10	0
off _ time	10	-6
off _ traffic	-12	0
off a	16	5
off and	-10	-15
off dead	15	10
off in traffic	-12	0
off my	-8	-8
off of	-10	0
off of there	-10	0
off the chang	8	-4
off the road	12	11
off the roller	-10	0
off the roof	13	-12
off with	11	-7
office	-11	0
oh _ five	-9	0
oh _ four	-13	0
oh _ my	15	0
oh one four	-10	0
oh three	-13	0
oil	14	-8
okay	-17	-10
okay to	-11	0
old	12	-8
old _ a	13	-8
old _ breath	12	-2
old _ burn	10	-4
old _ he	8	-6
old _ her	12	-3
old _ into	10	-5
old _ real	10	-3
old and	-12	-2
old and he	8	-6
old and her	12	-3
old feel	12	-6
old got	10	-5
old got into	10	-5
old has	8	-7
old is breath	11	-2
old is burn	10	-4
on	-13	8
on _ a	12	0
on _ after	11	-7
on _ and	10	-27
on _ ankle	13	-8
on _ asking	12	7
on _ blood	-10	0
on _ bridge	10	15
on _ chest	18	-8
on _ coffee	-12	0
on _ couch	-11	0
on _ counter	9	-3
on _ face	20	-14
on _ floor	20	-13
on _ form	-13	0
on _ hand	14	-10
on _ head	9	-9
on _ heart	14	-6
on _ i	-9	0
on _ kitchen	11	-7
on _ mother	-10	0
on _ phone	-17	0
on _ piece	8	-6
on _ right	17	-16
on _ road	-11	0
on _ roof	19	15
on _ street	-18	0
on _ the	9	0
on _ thigh	9	0
on _ wall	11	-7
on a piece	8	-6
on backward	11	-7
on backward after	11	-7
on both	-15	0
on chemo	13	-10
on chemo and	10	-10
on friday	-10	0
on glas	9	-10
on glas and	9	-10
on her legs	10	2
on heroin	13	-13
on his finger	11	-6
on hold	-16	0
on it	-17	-7
on like	15	1
on main	-10	0
on me	11	3
on monday	-14	-4
on monday and	11	-4
on my chest	17	-7
on my face	18	-12
on my heart	14	-6
on my leg	-16	0
on my mother	-10	0
on one	19	-10
on one side	21	-10
on purpose	20	16
on the ankle	13	-8
on the couch	-11	0
on the counter	9	-3
on the floor	20	-13
on the form	-13	0
on the kitchen	11	-7
on the phone	-12	0
on the right	13	-11
on the roof	19	15
on the wall	11	-7
on thursday	-14	0
on trazodone	12	7
on trazodone asking	12	7
on tuesday	-15	0
once _ now	-13	0
once and now	-13	0
once in	-15	0
one _ and	14	-1
one _ five	-11	0
one _ for	15	-10
one _ his	13	-14
one _ me	14	-10
one _ nine	-15	0
one _ of	16	-11
one _ old	16	-6
one _ point	12	-7
one _ seven	-10	0
one _ them	8	0
one _ three	-14	0
one and	12	-8
one arm	11	-5
one eight	-9	0
one eye	17	-11
one five	-11	0
one for	14	-10
one for me	14	-10
one four	-17	0
one four two	-8	0
one hundr point	12	-7
one leg	10	-3
one leg is	10	-3
one month	16	-6
one month old	16	-6
one nine	-13	0
one nine one	-9	0
one of	15	-8
one of his	10	-12
one of them	8	0
one oh	20	-11
one oh one	14	-7
one one for	14	-10
one one nine	-10	0
one second	-17	0
one seven	-10	0
one side	28	-17
one side and	12	-5
one side of	12	-8
one two	-15	0
one two three	-11	0
one would	14	9
only	8	12
only _ week	10	-6
only thirty	9	-6
only thirty week	9	-6
oozing	12	-4
open	26	-19
open and	11	-11
open her	11	-10
open up	10	-7
option	-12	0
or	-13	7
or _ heart	14	-9
or _ just	-12	0
or _ situation	11	-10
or _ trying	-12	0
or anyth	-20	0
or death	11	-10
or death situation	11	-10
or die trying	-12	0
or my	14	-9
or my heart	14	-9
oregon	-13	0
otherwise	-11	0
otherwise fine	-12	0
our _ to	-10	0
our house	-13	0
our son to	-9	0
out	18	-18
out _ acne	-13	0
out _ football	14	-8
out _ his	11	-9
out _ hive	9	-5
out _ my	-9	-17
out _ nowhere	11	-9
out _ one	10	-6
out _ the	13	-7
out _ work	-11	0
out and	10	-18
out and it	8	-3
out and now	9	-5
out at football	14	-8
out at the	-9	0
out cold	14	-9
out for	9	4
out for me	8	6
out i	14	-8
out in acne	-13	0
out in hive	9	-5
out in the	15	-8
out of a	15	-8
out of his	8	-7
out of my	-11	-16
out of nowhere	11	-9
out of the	10	5
out or	-13	0
out than	-10	0
out than call	-10	0
out to	-13	0
outlet	13	-8
outlet and	9	-4
outside	20	-9
outside _ door	9	2
outside my	9	3
outside my door	9	3
oven cleaner	10	-7
over	14	-4
over _ and	13	-8
over _ arms	11	9
over _ bill	-12	0
over _ hundr	12	-5
over _ my	10	-9
over _ over	11	-6
over and	17	-19
over and over	11	-6
over here	-15	0
over my	14	-6
over one	18	-7
over this	-12	0
over this bill	-12	0
overdos	8	-14
overdos _ 0	-16	0
overdos _ heroin	13	-13
overdos in	-16	0
overdos in 0	-16	0
overdos on	14	-2
overdos on heroin	13	-13
overdose	17	16
overdose _ my	9	-6
overdose _ trazodone	12	7
overdose on	15	8
overdose on trazodone	12	7
overdue	-20	0
overnight	12	-10
own	17	15
oxygen	24	-20
oxygen is	18	-9
p	-10	0
pacemaker keep	9	-12
pad	13	-13
pad every	9	-8
pads	15	-8
pain _ came	12	-3
pain _ down	11	-7
pain _ his	9	-5
pain _ my	23	-17
pain _ shortnes	-12	0
pain _ stop	12	8
pain _ year	-12	0
pain and	12	-7
pain and my	9	-1
pain i	9	-7
pain in his	9	-5
pain in my	14	-10
pain is	9	-10
pain last	-9	0
pain last year	-9	0
pain no	-11	0
pain of	10	-9
pain of my	10	-9
pain on	14	-6
pain or	-12	0
pain since	13	-2
pain to	12	8
pain to stop	12	8
painful	16	4
paint	11	-8
pale	11	-2
pan	8	0
panic	-17	0
panic attack	-17	0
pant	11	-12
pant _ i	9	-11
pant and	10	-12
pant and i	9	-11
pap	-8	0
pap smear	-8	0
papa	11	-6
paper	-11	0
paperwork	-24	0
paramedic	-13	0
park	-11	5
partner	15	4
partner _ me	9	4
pass _ and	10	-4
pass _ clot	17	-9
pass _ in	15	-13
pass _ last	-10	0
pass _ or	-13	0
pass a	9	0
pass away	-19	0
pass away last	-10	0
pass out in	15	-13
pass out or	-13	0
patel	-8	0
patient is	-13	0
pay	-8	0
payne	-8	0
peace	19	13
peanut butter	8	-5
pecho	8	-8
pecho _ en	8	-8
pecho dolor	8	-8
pecho dolor en	8	-8
pediatrician	-14	0
pee	13	-21
peed	15	-8
pen	21	-14
penicillin	-14	0
people	14	-2
period	-19	0
period is	-12	0
person	-13	0
pharmacy	-26	0
pharmacy is	-10	0
phone	-28	10
phone and	12	4
phone is	-14	0
phone number	-10	0
physical	-27	0
physical therapy	-13	0
pick	-12	0
pick at	11	-9
pick up	-13	0
pictur	12	8
picture	14	11
piece	14	-11
piece of	14	-11
pill _ chewable	-13	0
pill _ i	20	12
pill _ morn	-17	0
pill and i	9	12
pill are	-13	0
pill are chewable	-13	0
pill because i	8	13
pill in	-14	0
pill this	-17	0
pill this morn	-17	0
pill twice	9	-5
pill would	11	10
pink	-22	-6
pink eye	-24	0
pizza	-17	0
plan _ end	11	10
plan on	11	0
plan to	16	17
plan to end	11	10
plann	20	17
plann to	9	4
plate	-12	0
plate _ my	-11	0
plate in	-11	0
plate in my	-11	0
play	-22	0
please _ my	14	10
please _ put	-10	0
please and	-10	0
please and put	-10	0
please help	15	-13
please hurry	15	-10
please tell	13	10
please tell my	13	10
plugg	-12	0
pneumonia	-16	0
pods	12	-4
point	29	13
point _ living	9	9
point anymore	13	8
point in	13	12
point nine	9	-7
poison	-14	-15
poison control	-13	0
poison in	-10	0
poison ivy	-19	0
poison oak	-12	0
poke	-10	0
poke _ eye	-10	0
poke my	-10	0
poke my eye	-10	0
poking	10	-5
poking out	10	-5
policy	-16	0
pool	18	-15
poop	8	-10
popp	16	-9
porch	11	-9
port	15	-8
portal	-18	0
portland	-12	0
portland oregon	-9	0
post	9	15
post a	9	13
pot of	12	-10
pot of boil	8	-4
pound	19	-11
pound headache	9	-3
pour	19	-16
pour out	10	-5
power line	15	-13
practice	9	-9
preeclampsia	-16	0
preeclampsia with	-10	0
pregnant _ crav	-15	0
pregnant _ having	17	-6
pregnant _ my	15	-5
pregnant _ need	-11	0
pregnant and crav	-15	0
pregnant and having	17	-6
pregnant and my	15	-5
pregnant and need	-11	0
pregnant with	8	-2
prenatal	-16	0
prescription	-23	0
pressure in	12	-5
pressure was	-11	0
pretty	10	-10
prevention	-15	0
pric	-9	0
price	-16	0
primary	-9	0
print	-14	0
printer	-16	0
proper	13	-10
puedo	17	-12
puedo respirar	17	-12
puff up	14	-7
puffy	-12	-4
puking	10	-8
pull _ muscle	-11	0
pull _ out	10	-9
pull a muscle	-11	0
pull on	-18	0
pull on it	-12	0
pulse	15	-13
pulse is	10	-4
punch	9	3
punch me	9	-10
pupil	12	-10
purple and	16	-7
purpose	20	16
pus	11	-4
push	12	-10
push _ down	10	-4
put _ down	-11	0
put _ in	12	10
put _ on	8	0
put _ son	-10	0
put a	15	3
put her	15	6
put it	14	-9
put me	-11	0
put my	-8	0
put my son	-10	0
put that	-12	0
put that down	-8	0
q	-8	0
question	-12	0
quick	-9	0
quiero	15	13
quiero morir	15	13
quiet	13	9
quit smok	-15	0
r	-16	0
r t	-9	0
racing	11	-4
rag	13	-8
rag doll	13	-8
rain	-13	0
ran _ of	-11	0
ran out	-12	-5
ran out of	-11	0
raped	24	-14
rash	-15	-20
rash _ does	14	-10
rash _ my	-16	0
rash from	-9	0
rash on	-18	0
rash on my	-11	0
rash that	18	-11
rash that does	14	-10
rat	11	-9
rat poison	9	0
rather _ my	-10	0
rather be	14	8
rather poke	-10	0
rather poke my	-10	0
rattlesnake	15	-10
ray	-21	0
razor	16	13
read	-15	-12
read _ card	-13	0
read about	-9	0
read eighty	11	-6
read eighty one	11	-6
read this	-13	0
read this card	-13	0
ready _ go	10	15
ready to	18	18
ready to go	10	15
real	19	-11
real _ and	19	-16
real _ headache	10	-4
real bad	9	-14
real bad headache	10	-4
real fast	11	-3
real fast and	8	-2
real hard	9	-7
real hot	9	-3
real hurt	15	-3
real loud	-11	0
real painful	8	-3
real sleepy	8	-3
reason	22	10
reason to	16	12
receptionist	-10	0
receptionist _ i	-10	0
receptionist and	-10	0
receptionist and i	-10	0
record	-21	0
red	9	-25
red and	18	-12
red blood	14	-7
red streak	15	-10
referral	-23	0
referral for	-9	0
refill	-33	0
refill _ my	-12	0
refill my	-12	0
refill of	-12	0
refill of my	-9	0
rehab	-19	0
renew	-16	0
repeat	-11	0
report	-10	0
reschedule	-17	0
rescue	10	-8
rescue inhaler	10	-7
respirar	17	-12
respond	25	-19
respond _ me	10	-10
respond to	10	-10
respond to me	10	-10
respond when	11	-8
result	-28	0
retir	-17	0
return	-12	0
reye	-15	0
ribs	21	5
ribs and	9	-6
ride	-19	0
right	12	-16
right _ and	14	-7
right _ i	-14	0
right _ the	12	-5
right arm for	-11	0
right eye	10	-9
right hand	14	-15
right hand and	10	-3
right here	14	5
right now	10	-2
right now i	-14	0
right side	18	-13
ripp	13	-9
ripp pain	8	-2
risk	-10	0
road	-11	8
robot	-11	0
rock	15	-9
rock and	13	-7
roll	19	-20
roll _ ankle	-11	0
roll back	13	-8
roll my	-11	0
roll my ankle	-11	0
roller	-10	0
roller coaster	-10	0
roof and	8	7
room _ night	13	-5
room at	13	-5
room at night	13	-5
roommate	22	9
rope	11	18
rope _ this	-10	0
rope with	-10	0
rope with this	-10	0
round	14	7
run	-23	0
runn _ fever	9	-2
runn _ my	13	-7
runn a	15	-6
runn a fever	9	-2
runn down	11	-6
runn down my	11	-6
runny	-21	0
runny nose	-17	0
runs	-22	0
runs _ the	-14	0
runs in	-16	0
runs in the	-10	0
s	-14	0
sad	-21	0
safe _ myself	17	8
said _ to	8	11
said goodbye	11	13
said goodbye to	8	11
said he	19	2
said he is	14	5
said i	-9	0
said it	-15	0
said my	9	0
said she	8	13
said to	-13	0
same as	-17	0
same chest	12	-3
saving	11	13
saving _ my	10	10
saving up	10	10
saving up my	10	10
saw _ bill	-9	0
saw the	-11	0
saw the bill	-9	0
say	9	2
say _ again	-13	0
say that	-13	0
say that again	-13	0
saying	18	20
saying goodbye	14	12
says	33	23
says _ is	15	16
says _ want	9	7
says _ will	9	11
says he	17	17
says he will	9	11
says her	11	-6
says his	13	-16
says i	-10	0
says she	12	15
says the	14	12
scar _ am	10	-8
scar _ would	-11	0
scar i am	10	-8
scar i would	-11	0
scar of	9	14
schedule	-17	0
schedule my	-10	0
school	-31	0
school _ a	-9	0
school want	-11	0
sciatica	-13	0
scrap	-18	0
scrap _ knee	-18	0
scrap his	-12	0
scrap his knee	-12	0
scratchy	-19	0
scream and	13	5
screen	-17	0
seat	-9	0
second	-8	-9
second and	14	-4
second one	-13	0
see _ light	10	-4
see _ point	10	7
see _ way	16	12
see any	16	10
see anyth	8	-8
see flash	10	-4
see flash light	10	-4
see inside	8	-10
see the point	10	7
seeing	21	-14
seeing _ and	15	-11
seeing _ of	10	-7
seeing _ on	11	-7
seeing bugs	12	-5
seeing bugs on	10	-5
seeing spot	8	-3
seeing thing	13	-13
seen	-13	0
seizur	-8	-7
seizur _ a	-12	0
seizur as	-12	0
seizur as a	-12	0
seizur today	15	-7
seizure _ a	-12	0
seizure _ now	11	-3
seizure _ the	10	0
seizure and	9	-5
seizure as	-12	0
seizure as a	-12	0
seizure disorder	-13	0
send	11	-14
sent _ the	-10	0
sent to	-11	0
sent to the	-10	0
sepsi	-11	0
seriou	-18	0
set up	-16	0
seven	-17	-19
seven _ and	16	-8
seven _ four	-9	0
seven _ nine	-9	0
seven four	-9	0
seven month	12	-9
seven one	-10	0
seven three	-10	0
seven two	-13	0
seven week	18	-7
seven week and	14	-5
seventeen	-18	0
seventy	11	-10
seventy eight	13	-7
seventy seven	-10	0
severe	24	-10
severe _ pain	16	-7
severe abdominal	11	-5
severe abdominal pain	11	-5
shade	12	-9
shak	18	-24
shak _ excitement	-15	0
shak and	19	-9
shak with excitement	-15	0
shaky and	9	-4
sharp	13	-7
sharp pain	11	-2
shav	-17	0
she _ and	9	-11
she _ breath	9	-5
she _ burn	12	-6
she _ confus	10	-3
she _ cover	9	-3
she _ eating	-13	0
she _ every	-11	0
she _ febrile	-11	0
she _ gasp	10	-6
she _ going	14	2
she _ got	-11	12
she _ having	11	-4
she _ like	8	-5
she _ my	-12	0
she _ not	-16	-15
she _ off	8	-6
she _ okay	9	-6
she _ on	12	-5
she _ play	-11	0
she _ real	11	-9
she _ seeing	8	-5
she _ she	11	15
she _ talk	14	-7
she _ ten	-10	0
she _ the	11	-1
she _ to	19	5
she _ up	11	0
she _ very	10	-4
she can	24	-19
she can not	21	-18
she faint	8	-5
she fell	8	-6
she got	9	-8
she had febrile	-11	0
she has	-10	4
she has not	-18	0
she is breath	9	-5
she is burn	12	-6
she is confus	10	-3
she is cover	9	-3
she is eating	-13	0
she is gasp	10	-6
she is going	12	6
she is got	-11	12
she is having	11	-4
she is not	-11	-2
she is play	-11	0
she is real	9	-8
she is seeing	8	-5
she is talk	12	-4
she is ten	-10	0
she is very	10	-4
she just	15	-15
she keep	14	-17
she need	-9	0
she says	11	10
she swallow	10	-8
she swallow a	10	-6
she think	-11	0
she think every	-11	0
she took	9	-17
she want to	15	5
she will not	13	-4
shield	-15	0
shift	-11	0
shirt	11	-11
shiver	11	-15
shock	17	-20
shock me	18	-15
shook	14	2
shoot i	-8	0
shortnes	-12	0
shortnes _ breath	-12	0
shortnes of	-12	0
shortnes of breath	-12	0
shot	-14	-17
should _ be	-10	0
should _ do	-12	0
should _ go	9	0
should i	-11	0
should i be	-10	0
should i do	-12	0
should i go	9	0
shoulder	-14	-18
show	13	7
shrimp	10	-8
shut	17	-7
shut and	10	-4
sick _ he	-10	0
sick _ my	9	-10
sick but	-10	0
sick but he	-10	0
sicknes	-12	0
sidal	14	11
side _ i	-9	-4
side _ my	16	-8
side _ of	-11	0
side and	15	-9
side effect	-14	0
side effect of	-11	0
side is	9	-4
side of	17	-12
side of my	14	-8
side should	-10	0
side should i	-10	0
sight	9	-11
sign _ a	-10	0
sign of	-11	0
sign of a	-10	0
since _ and	19	-12
since _ cold	-11	0
since _ divorce	-11	0
since _ hour	12	-2
since _ morn	19	-13
since _ night	9	-20
since _ tile	-9	0
since _ was	-19	0
since breakfast	11	-6
since i	-17	-8
since i was	-16	0
since last	9	-20
since last night	9	-20
since my	-16	8
since my cold	-11	0
since noon	12	-6
since this	19	-13
since this morn	18	-13
since yesterday and	13	-8
since yesterday tile	-9	0
sink	16	-15
sinu	-18	0
sinu infection	-13	0
sister	9	12
sister _ a	17	2
sister had a	13	-6
sister is	11	6
sit up	10	-7
site	9	-6
site is	9	-6
sitt	26	5
sitt _ my	11	-5
sitt _ the	11	11
sitt here	12	-8
sitt on	11	-5
sitt on my	11	-5
situation	11	-10
six	-11	-26
six _ ago	-12	0
six _ and	13	-7
six _ eight	-8	0
six hour	15	-7
six month	-14	0
six month ago	-9	0
six month old	-9	0
six nine	-8	0
six one	-9	0
six week	8	-14
six week old	16	-5
six year	-9	0
sixty	-21	0
sixty two	-9	0
size	17	-8
size of	15	-8
ski	-14	0
skin _ coming	11	-5
skin is coming	11	-5
skip	-11	0
slap	11	2
sleep	-19	0
sleep _ fine	-12	0
sleep _ never	9	5
sleep _ not	10	11
sleep and never	9	5
sleep and not	10	11
sleep apnea	-13	0
sleep otherwise	-12	0
sleep otherwise fine	-12	0
sleep pill	16	-11
sleep study	-11	0
sleepy	11	-17
sleepy and	12	-6
slept	-14	0
slept _ and	-13	0
slept funny	-13	0
slept funny and	-13	0
slic	11	-11
slid	14	-10
slow _ can	-10	0
slow down	11	-5
slow worse	-10	0
slow worse can	-10	0
slurr	22	-16
slurr and	9	-4
small	-20	0
small _ on	-15	0
small cut	-13	0
smear	-8	0
smell _ and	12	-5
smile	11	-8
smith	-18	0
smok	-17	0
snake	14	-11
sneez	-15	0
snor	-13	-10
snor _ loud	-11	0
snor real	-11	0
snor real loud	-11	0
snore	-11	0
so	-31	-2
so _ am	-11	0
so _ have	-17	0
so _ is	-14	0
so _ need	-9	0
so _ she	9	-5
so _ want	-13	0
so bad	22	-12
so bad i	19	-9
so dizzy	9	-2
so i	-31	6
so i am	-11	0
so i have	-17	0
so i need	-9	0
so i want	-13	0
so it	-12	0
so much	11	3
so not	-9	0
so stiff	8	-4
so the	-11	0
so tight	13	-2
soak	20	-14
soak _ pad	10	-7
soak a	11	-7
soak a pad	10	-7
soak through	13	-8
soap	-10	0
sober	-11	0
soccer	-9	0
social	-12	0
soft	18	-10
soft _ is	11	-8
soft spot	18	-10
soft spot is	11	-8
some _ my	18	-14
some of	21	-16
some of my	17	-14
somebody _ 0	14	-11
somebody _ me	-11	0
somebody _ my	10	0
somebody call	11	-11
somebody call 0	14	-11
somebody help	-15	0
somebody help me	-15	0
somebody is	11	8
someone	19	-14
someone about my	-13	0
someone is	24	3
someth	19	-2
someth _ my	-21	0
someth for	-10	0
someth in	-18	0
someth in my	-18	0
someth is	17	-12
sometim	-17	11
sometim i	10	10
son _ been	16	8
son _ for	-13	0
son _ hand	-14	0
son _ he	13	10
son _ homework	-12	0
son _ suicide	-9	0
son _ the	-14	0
son _ threaten	9	-15
son _ to	-9	0
son ate	15	-12
son down	-10	0
son drank	9	-10
son goes	-12	0
son goes to	-12	0
son got hit	9	-3
son has	-9	1
son has a	-13	-7
son has hand	-14	0
son hold	-10	0
son hold his	-10	0
son is	12	5
son is homework	-12	0
son is threaten	9	-15
son need	-11	0
son says	11	9
son swallow	14	-7
son swallow a	14	-7
son to	-9	0
son to suicide	-9	0
son tylenol	-13	0
son tylenol for	-13	0
son wets	-12	0
son wets the	-12	0
soon	9	12
sore	-40	7
sore _ and	-13	0
sore _ my	-12	0
sore from	-16	0
sore throat	-18	0
sore throat and	-13	0
sorry	-22	15
sorry _ is	-12	0
sorry he	-12	0
sorry he is	-12	0
sorry my	-13	0
sound	8	-2
soup	14	-12
space	13	10
spanish	-17	0
speak for	11	-4
speak for a	11	-4
speak spanish	-17	0
speech	8	-12
speech is	8	-9
spider	14	-9
spit	-12	-7
splash	18	-12
splash _ my	13	-8
splash in	10	-7
splash in my	10	-7
spleen	11	-4
splinter	-18	0
splitt	12	-5
spot	23	-8
spot _ do	8	-4
spot _ sunken	9	-5
spot is	11	-8
spot that	8	-4
spot that do	8	-4
sprain	-18	0
sprain _ wrist	-11	0
sprain my	-11	0
spring	-13	0
spurt	17	-17
squeez	18	-12
squeez _ my	10	-5
squeez feel	9	-2
squeez in	10	-7
squirt	12	-6
stab at	-11	0
stabb	22	-18
stair _ i	10	-2
stair and	12	6
stand	12	-12
stand _ the	14	5
stand _ too	-9	0
stand on	14	9
stand up too	-9	0
star	24	0
starv	-15	0
stent _ in	10	0
stent put	10	0
stent put in	10	0
step	10	3
stepdad	13	0
stepp	10	8
stick	12	-14
stick out	15	-9
stiff _ and	11	-6
stiff _ can	8	-4
stiff from	-13	0
stiff i	10	-2
stiff neck	11	-9
stiff neck and	11	-6
still _ the	9	0
still there	-9	0
stomach _ been	-19	0
stomach _ so	10	-4
stomach _ upset	-11	0
stomach bug	-11	0
stomach has	-10	0
stomach has been	-10	0
stomach pain	14	-7
stone _ high	-12	0
stone bridge	-12	0
stone bridge high	-12	0
stool	14	-11
stool _ like	8	-7
stool look	8	-7
stool look like	8	-7
stop	12	-9
stop _ about	10	10
stop _ and	12	-11
stop _ i	9	8
stop bleed	16	-17
stop cough	11	-10
stop shak	8	-6
stop think	10	10
stop think about	10	10
stopp _ and	10	-4
stopp _ for	10	-1
stopp _ once	-13	0
stopp bleed	-12	0
stopp breath for	10	-1
stopp breath once	-13	0
stove a	-11	0
straight	17	-15
strange	8	-9
strangl	15	1
strangl me	12	5
streak	15	-10
street	-23	0
strep	-14	0
stres	-23	0
stres test	-9	0
stress	-15	0
stress out	-12	0
strip	-12	0
stroke	-9	-18
stroke _ in	-11	0
stroke _ luck	-10	0
stroke _ my	-13	0
stroke _ year	-8	0
stroke last	-10	0
stroke of	-12	0
stroke of luck	-10	0
stroke on	-10	0
stroke on my	-10	0
stroke when	-13	0
strong	13	-5
struggl	16	-11
struggl _ breathe	11	-8
struggl to	11	-8
struggl to breathe	11	-8
stubb	-13	0
stubb _ toe	-13	0
stubb my	-13	0
stubb my toe	-13	0
stuck _ fork	11	-8
stuck _ my	10	-8
stuck a	13	-10
stuck a fork	11	-8
stuck in	11	-8
stuck in my	10	-8
study	-15	0
stuff	8	-3
stuff _ out	10	-9
stuffy	-15	0
stuffy _ and	-12	0
stuffy nose	-15	0
stuffy nose and	-12	0
stye	-11	0
suck	15	-8
suck in	12	-6
sudden	27	-25
sudden _ not	9	-11
sudden death	-10	0
sudden severe	9	-3
suey	14	11
suey sidal	14	11
suffocat	14	-12
sugar _ been	-26	0
sugar _ not	9	-6
sugar _ one	-12	0
sugar _ over	13	-3
sugar _ read	11	-4
sugar _ twenty	15	-6
sugar is	18	-14
sugar is 0	20	-5
sugar is been	-18	0
sugar is over	13	-3
sugar is read	11	-4
sugar is twenty	15	-6
sugar was	-19	0
sugar was 0	-16	0
sugar will	9	-6
sugar will not	9	-6
suicidal	13	26
suicidal _ thank	-14	0
suicidal anymore	-14	0
suicidal anymore thank	-14	0
suicidal i	-16	0
suicide _ i	-13	0
suicide and	-9	0
suicide and i	-9	0
suicide note	15	8
suicide prevention	-11	0
summer	-16	0
sun	-14	0
sunburn	-19	0
sunk	12	-6
sunk in	12	-6
sunken	9	-5
support	-11	0
surgery _ 0	-13	0
surgery _ coming	-13	0
surgery and	13	-6
surgery in	-17	0
surgery in 0	-13	0
surgery is	-11	0
surgery is coming	-13	0
swallow _ of	18	-11
swallow a	18	-2
swallow gum	-16	0
swallow my	-10	0
swallow some	15	-11
swallow some of	12	-10
sweat _ and	9	-3
sweat _ is	13	-4
sweat _ my	8	-4
sweat and	19	-10
sweat bucket	9	-3
sweat bucket and	9	-3
sweaty	9	-9
swell _ eating	12	-5
swell _ my	-10	0
swell after	15	-8
swell after eating	12	-5
swell in	-10	0
swell in my	-10	0
swell shut	11	-4
swell up	10	-12
swollen	12	-3
swollen _ and	10	-3
swollen and	21	-13
swollen and red	8	-4
swollen from	-15	0
swollen shut	12	-4
symptom _ back	11	-6
symptom are	11	-6
symptom are back	11	-6
t	-20	0
table	14	-5
table and	9	4
table saw	11	-13
tackle	12	-8
take	-17	27
take _ and	9	-11
take _ anymore	9	6
take _ breath	-9	0
take _ cpr	-13	0
take _ ex	-10	0
take _ for	-9	0
take _ off	-17	0
take _ stab	-11	0
take _ with	-12	0
take a	-17	-10
take a cpr	-13	0
take a stab	-11	0
take her	14	15
take him	-13	0
take him off	-14	0
take ibuprofen	-13	0
take my breath	-11	0
take my ex	-10	0
take to	18	14
take xarelto	14	-8
take xarelto and	14	-8
taken	9	-9
talk _ a	-15	0
talk _ he	9	-10
talk _ me	8	-9
talk _ now	-14	0
talk _ option	-12	0
talk _ somebody	-9	0
talk about my	-11	0
talk about option	-10	0
talk and	14	2
talk but	16	-15
talk funny	10	-5
talk right	-13	0
talk right now	-14	0
talk to a	-14	0
talk to me	8	-9
talk to somebody	-9	0
tar	15	-10
taste	-11	0
taste _ since	-11	0
taste much	-11	0
taste much since	-11	0
tea	-9	0
teach	-13	0
team	-15	0
team _ named	-10	0
team is	-10	0
team is named	-10	0
tear	15	-11
teenager _ a	12	-2
teeth	-21	-5
teeth _ drool	-13	0
teeth and	-14	0
teeth and drool	-13	0
tell	18	10
tell _ to	16	6
tell me to	15	15
tell my	20	13
temp	24	-14
temp _ one	13	-7
temp is	10	-6
temperature _ a	16	-5
temperature _ ninety	-16	0
temperature _ one	12	-3
temperature is 0	-10	-6
ten	-9	-20
ten _ late	-11	0
ten _ this	8	-4
ten days	12	-6
ten days ago	9	-3
ten days old	8	-4
ten minut	16	-10
ten minut ago	9	-5
ten minut late	-11	0
ten minut this	8	-4
ten month	-15	0
ten month old	-15	0
ten now	-11	0
ten week	-9	0
ten year	-19	0
ten year ago	-15	0
tenni	-15	0
terrible	16	-13
terrible headache	15	-8
terrible pain	9	-6
test	-41	0
test for	-14	0
test result	-10	0
test strip	-12	0
testicle	20	-11
testicle is	13	-8
tetanu	-11	0
tetanu shot	-11	0
text	-8	12
than _ them	-10	0
than call	-10	0
than call them	-10	0
than water	-13	0
thank	-18	10
thank god	-14	0
that	-26	14
that _ a	-10	0
that _ for	-17	0
that _ i	-10	0
that _ is	11	12
that _ my	-9	0
that _ not	12	-23
that _ right	-9	0
that _ the	-13	0
that _ wrong	-10	0
that _ year	-9	0
that again	-13	0
that appointment	15	5
that are	11	-10
that are not	11	-10
that bill	-12	0
that do	8	-4
that do not	8	-4
that does	14	-10
that does not	14	-10
that down	-8	0
that goes	9	-7
that in	-12	0
that is	-28	2
that is a	-9	0
that is all	-10	0
that is not	-10	0
that is right	-9	0
that is wrong	-10	0
that new	15	-5
that okay	-15	0
that one	-14	0
that she	9	9
that was	-12	0
the	-12	0
the _ a	-12	0
the _ addres	-11	0
the _ already	13	1
the _ and	14	17
the _ as	-9	0
the _ at	9	11
the _ bill	-12	0
the _ bottle	11	15
the _ bowl	10	-8
the _ but	-12	-5
the _ chest	15	-6
the _ clinic	-13	0
the _ clip	11	-6
the _ coaster	-10	0
the _ department	-9	0
the _ doctor	-13	0
the _ door	-10	0
the _ fell	-12	0
the _ floor	11	-13
the _ form	-14	0
the _ group	-9	0
the _ half	11	-8
the _ has	14	12
the _ have	-11	0
the _ he	14	-7
the _ headache	13	-12
the _ hurt	9	-4
the _ in	10	12
the _ it	-18	0
the _ keep	12	-6
the _ last	-8	0
the _ medicine	11	-7
the _ move	11	-10
the _ number	-18	0
the _ on	-10	9
the _ one	-26	0
the _ paper	-13	0
the _ prevention	-9	0
the _ right	15	2
the _ shot	-14	0
the _ so	-22	0
the _ start	8	-8
the _ this	15	-10
the _ to	22	16
the _ visit	-13	0
the _ was	-12	-10
the _ way	18	7
the _ with	12	12
the _ would	15	14
the _ you	-9	0
the addres	-11	0
the air	13	-7
the ambulance	-12	0
the ankle	13	-8
the arm	14	9
the baby is	-10	-2
the baby kick	-11	0
the baby move	11	-10
the bandage	8	-8
the basement	-11	0
the basement and	-11	0
the bathroom	13	-6
the bed and	10	8
the bleed	-9	0
the bone	22	-14
the bone is	17	-7
the bottle	-10	3
the bottle and	8	5
the breast	8	-5
the bridge	17	15
the build	-11	0
the call	-17	0
the cardiologist	-10	0
the cat	10	5
the center	14	-5
the center of	14	-4
the chang	8	-4
the chang table	8	-4
the color	13	-13
the color of	13	-13
the copay	-13	0
the cord	16	-10
the corner	-12	0
the corner of	-12	0
the counter	9	-3
the cut	14	-10
the dentist	-19	0
the doctor	-11	6
the earliest	-15	0
the emergency	-10	0
the end and	12	7
the fami	-19	0
the fire	-9	0
the first	-9	0
the first one	-10	0
the floor	25	-21
the flu	-16	0
the form	-30	0
the garage	18	2
the grief	-9	0
the grief group	-9	0
the ground	10	5
the gun	11	11
the gym	-14	0
the head with	14	-6
the heat	-9	0
the house	12	10
the house and	10	11
the kids are	-13	0
the kitchen	12	-10
the kitchen floor	11	-7
the knee	9	-8
the last	-26	0
the last visit	-12	0
the lawn	11	-9
the left side	10	-6
the light hurt	9	-4
the line	-11	0
the line went	-13	0
the little	13	3
the little clip	11	-6
the love	-15	0
the love of	-15	0
the messenger	-12	0
the middle	12	-2
the middle of	9	-3
the morn	-22	0
the morning	-17	0
the mouth	15	-5
the neck	-8	0
the neighbor	15	4
the new	-8	1
the next room	10	-12
the night	8	8
the number is	-8	0
the one	-12	3
the only	11	0
the other	11	7
the pain	15	6
the pain is	14	-11
the pain to	12	8
the patient	-13	0
the patient is	-13	0
the pharmacy	-18	0
the phone	-19	-11
the place	10	9
the point	11	13
the policy	-16	0
the pool	18	-15
the portal	-18	0
the prescription	-11	0
the price	-11	0
the reason	13	-3
the receptionist	-10	0
the receptionist and	-10	0
the result	-14	0
the right side	11	-9
the road	12	11
the roller	-10	0
the roller coaster	-10	0
the room	15	-8
the same as	-9	0
the same chest	12	-3
the scar	-12	0
the school	-9	0
the second	-13	0
the second one	-13	0
the seizure	-15	0
the shak	8	-4
the sign	-9	0
the sign of	-9	0
the sink	15	-15
the size	15	-8
the size of	15	-8
the skin	9	-9
the skin is	13	-5
the stair	9	-9
the stair and	12	6
the stomach	12	-6
the stove a	-11	0
the suicide	-11	0
the sun	-10	0
the table	10	0
the tackle	12	-8
the tip	11	-13
the toilet	9	-10
the toilet paper	-9	0
the trash	8	-8
the truck	20	0
the tub	18	0
the voic	13	17
the wait	-12	0
the way	11	-7
the website	-11	0
the whole	18	9
the whole bottle	11	15
the window	9	-11
the winter	-15	0
the world	11	1
the world would	10	6
the worst	20	-7
the worst headache	13	-12
the wrong way	12	-8
the year	-14	0
them	14	20
them again	-10	0
therapist	-17	0
therapy	-19	0
there	11	2
there _ a	12	-3
there _ and	-10	0
there _ blood	22	-16
there _ die	-12	0
there _ noth	11	12
there _ this	12	-4
there a	-8	0
there and	14	10
there is	26	8
there is a	10	-2
there is blood	22	-16
there is noth	11	12
there is this	12	-4
there or	-12	0
there or die	-12	0
there please	-10	0
there please and	-10	0
these	-14	8
these form	-10	0
they	-9	11
they _ all	9	9
they _ it	-13	0
they _ me	-12	-13
they _ my	15	4
they _ not	12	10
they are	8	0
they said	-12	0
they would	15	15
they would all	9	9
thick	10	-8
thicker	-13	0
thicker _ water	-13	0
thicker than	-13	0
thicker than water	-13	0
thigh	12	7
thing	14	9
thing _ are	8	-8
thing that	14	4
thing that are	8	-8
think	29	4
think _ am	20	-19
think _ driv	10	11
think _ ending	11	11
think _ have	-13	-9
think _ headache	-11	0
think _ jump	11	-3
think _ kill	13	-2
think _ need	-18	0
think _ overdos	13	-13
think _ suicide	12	6
think _ will	13	4
think about	29	25
think about ending	9	7
think about kill	9	-5
think about suicide	12	6
think every	-11	0
think every headache	-11	0
think i am	20	-19
think i can	12	10
think i have	-13	-9
think i need	-18	0
think i will	13	4
think my	16	-9
think of	16	13
think of kill	8	8
think the	13	-11
third	-10	-5
thirty five	-9	-4
thirty week	10	-10
this _ a	18	-14
this _ and	23	-5
this _ company	-10	0
this _ feel	9	-6
this _ in	11	-12
this _ is	-14	0
this _ music	-11	0
this _ my	15	3
this _ pain	11	-7
this _ the	20	0
this ache	14	-7
this anymore	11	7
this anymore i	9	5
this appointment	-9	0
this bill	-12	0
this card	-13	0
this cold	-14	0
this cough	-9	0
this cough is	-9	0
this feel	15	-4
this feel the	15	-4
this hold	-14	0
this hold music	-11	0
this insurance	-15	0
this insurance company	-10	0
this is	13	-21
this is a	18	-14
this life	11	8
this morn	17	-12
this morn and	20	-1
this paperwork	-11	0
this phone	-12	0
those little	13	-5
thought	11	18
thought _ was	10	-5
thought it	10	-5
thought it was	10	-5
thousand	-18	0
thousand _ and	-11	0
thousand eleven	-11	0
thousand eleven and	-11	0
threaten	26	-4
threaten _ kill	16	6
threaten _ with	9	-21
threaten me	10	-21
threaten me with	9	-21
threaten to	20	3
threaten to kill	16	6
three _ a	-15	0
three _ five	-11	0
three _ four	-10	0
three _ i	10	-8
three _ old	10	8
three _ three	-12	0
three _ today	16	-7
three days	-14	-8
three four	-11	0
three nine	-11	0
three oh	-9	0
three seizur	15	-7
three seizur today	15	-7
three time	14	-9
three two	-12	0
three week	10	0
three week and	9	-4
three week old	10	2
three year ago	-10	0
three year old	9	8
three zero	-10	0
threw _ and	12	-7
threw _ last	-13	0
threw _ once	-14	0
threw up	-12	-11
threw up and	12	-7
threw up last	-13	0
threw up once	-14	0
throat _ a	-14	0
throat _ clos	17	-6
throat _ gett	11	-5
throat _ itchy	13	-3
throat _ scratchy	-14	0
throat _ swell	13	-4
throat _ tight	14	-7
throat and	-12	0
throat and a	-10	0
throat feel	14	-10
throat is	11	-19
throat is clos	17	-6
throat is gett	11	-5
throat is itchy	13	-3
throat is scratchy	-15	0
throat is swell	10	-3
through _ my	13	-10
through _ nose	-18	0
through _ pads	13	-5
through my nose	-18	0
through the	13	1
through to	15	-11
through to my	13	-10
throw	12	-2
throw _ blood	13	-4
throw _ since	-14	0
throw up	11	-23
throw up blood	13	-4
throw up since	-14	0
thumb	10	-12
thursday	-12	0
thyroid	-13	0
tick	-14	0
tight	27	-21
tight after	10	-8
tight i	9	-2
tighten	11	-14
tightnes	16	-14
tightnes _ my	10	-8
tile _ all	-9	0
tile and all	-9	0
time	9	-2
time _ minute	9	-1
time _ this	-13	0
time _ you	-11	0
time a	9	-1
time a minute	9	-1
time and	9	-6
time breath	12	-3
time i	13	-13
time read	-13	0
time read this	-13	0
tingl	12	-8
tingl and	9	-3
tiny	-8	0
tiny bit	-9	0
tip	14	-13
tired	-22	14
tired _ the	-17	0
tired all	-13	0
tired all the	-13	0
tired and	-12	0
tired late	-10	0
to	16	32
to 0	-12	0
to _ 0	17	-10
to _ a	-17	-4
to _ about	-17	8
to _ again	-13	0
to _ alive	18	5
to _ an	-20	0
to _ anymore	9	5
to _ anyone	-11	0
to _ bathroom	11	-10
to _ before	-11	0
to _ better	-16	0
to _ but	9	-16
to _ can	-13	0
to _ everyth	12	5
to _ fami	12	8
to _ for	16	9
to _ here	14	5
to _ herself	15	15
to _ him	12	1
to _ himself	16	26
to _ his	10	11
to _ home	9	2
to _ i	14	5
to _ if	-24	0
to _ it	9	24
to _ kids	10	9
to _ knee	9	-9
to _ myself	16	30
to _ new	-10	0
to _ off	13	8
to _ on	12	0
to _ over	17	9
to _ person	-12	0
to _ seen	-11	0
to _ seizur	-8	0
to _ smok	-12	0
to _ so	-9	0
to _ someth	9	10
to _ that	-15	0
to _ the	-18	14
to _ this	-9	5
to _ weight	-11	0
to _ when	-11	0
to _ you	-11	0
to a	-20	0
to a person	-12	0
to apologize	-10	0
to ask	-12	0
to ask about	-11	0
to be alive	18	5
to be here	20	5
to be over	18	10
to be seen	-11	0
to be with	14	13
to break	14	-13
to breathe	19	-13
to call 0	17	-10
to cancel everyth	12	5
to cancel my	-10	0
to change my	-10	0
to come back	-9	0
to death	-18	0
to die	27	20
to die and	9	9
to disappear	18	10
to do	18	18
to do someth	9	10
to drive my	12	11
to end	18	23
to end it	18	17
to end my	9	12
to everyone	11	9
to exist	12	7
to fast	-14	0
to fast before	-11	0
to feel	-16	0
to feel better	-16	0
to find	-10	0
to follow	-12	0
to follow up	-12	0
to get	-18	-10
to get my	-14	0
to get this	-16	0
to go	17	11
to go home	9	2
to go on	12	6
to hang	12	16
to hang himself	8	13
to have seizur	-8	0
to hit	-15	0
to hit the	-12	0
to hurt	14	-2
to hurt anyone	-11	0
to hurt me	18	-6
to hurt my	19	-5
to jump	16	20
to kill	20	-3
to kill herself	13	11
to kill himself	10	15
to kill my	18	-22
to kill myself	22	15
to know	-26	0
to know about	-11	0
to know if	-15	0
to leave	-8	0
to live	33	24
to live anymore	9	5
to live for	16	12
to lose	-15	0
to lose weight	-11	0
to make an	-10	0
to me	9	-8
to my	27	4
to my back	13	-11
to my fami	12	8
to my kids	10	9
to myself	9	10
to overdose	18	14
to pass	9	-17
to peanut	-9	0
to pee	11	-10
to penicillin	-14	0
to quit	-11	0
to quit smok	-12	0
to refill	-10	0
to refill my	-10	0
to reschedule	-11	0
to say	17	5
to schedule	-16	0
to schedule my	-10	0
to see	-24	4
to see a	-11	0
to set	-16	0
to set up	-16	0
to shoot	15	0
to sit	16	-11
to sleep	17	16
to sleep and	16	13
to stab	14	-6
to stone	-12	0
to stone bridge	-12	0
to suicide	-9	0
to suicide and	-9	0
to take	-9	13
to take a	-13	0
to talk	-24	0
to talk about	-19	0
to talk to	-12	0
to the	18	-12
to the bathroom	11	-10
to the new	-10	0
to update	-15	0
to update my	-15	0
to wake	14	-6
to wake up	14	-1
to worry	15	8
to worry about	15	8
today	10	-6
today _ will	13	3
today it	8	-14
toddler _ a	-10	0
toddler _ ear	-12	0
toddler _ his	-12	0
toddler _ me	-13	0
toddler ate	17	-8
toddler bit	-12	0
toddler bit his	-12	0
toddler drank	13	-5
toddler has	-12	0
toddler has a	-10	0
toddler hit	-13	0
toddler hit me	-13	0
toddler is	-11	0
toddler is ear	-12	0
toddler swallow	12	-12
toe	-8	-14
toe and	-10	0
toe is	-10	0
toenail	-11	0
toes _ i	-14	0
toes are	15	-8
toes when	-14	0
toes when i	-14	0
toilet	9	-10
toilet paper	-9	0
told	-8	18
told _ to	-11	0
told me	-8	9
told me to	-16	0
told to	-13	0
tongue _ it	-12	0
tongue _ swell	16	-6
tongue and it	-12	0
tongue feel	14	-9
tongue is	20	-9
tongue is swell	16	-6
tongue on	-13	0
tonight	28	26
tonsil out	13	-5
too _ and	-15	0
too _ coffee	-15	0
too _ to	11	-6
too fast	-13	0
too fast and	-10	0
too much and	-13	0
too much coffee	-15	0
took	24	-16
took _ insulin	9	-8
took _ much	14	-13
took _ of	18	7
took _ pill	-14	4
took _ whole	13	-3
took a	13	-8
took a whole	8	-3
took all	16	3
took her	9	-14
took my pill	-19	0
took too much	14	-13
touch	25	-5
touch _ sciatica	-13	0
touch a	15	-15
touch it	11	-7
touch me	14	-4
touch of	-13	0
touch of sciatica	-13	0
tour	-18	0
towel	15	-9
toy	-13	0
toy _ i	-13	0
toy and	-13	0
toy and i	-13	0
traffic	-18	0
trash	8	-8
trazodone	12	7
trazodone _ for	12	7
trazodone asking	12	7
trazodone asking for	12	7
treat	-10	0
tree _ on	13	-9
tree fell	13	-9
tree fell on	13	-9
tried	19	12
tried to	19	15
trouble	-11	-15
trouble _ it	-11	0
trouble breath	-11	-4
trouble breath it	-9	0
trouble sleep	-15	0
trouble speak	14	-6
trouble swallow	-11	0
truck	14	0
trying _ break	14	-13
trying haha	-12	0
trying to	9	-8
trying to break	14	-13
tub	20	0
tuesday	-12	-12
tumor	-11	0
tunnel	-13	0
turn	25	-22
turn _ and	18	-8
turn _ for	8	-2
turn blue	25	-7
turn blue for	8	-2
turn purple	10	-6
turn white	11	-3
turn white and	9	-3
twelve _ and	10	6
twenty _ nineteen	-10	0
twenty minut	10	-6
twenty nine	12	-7
twenty twenty	-12	0
twenty week and	8	-5
twice	23	-11
twice today	9	-8
twin	-10	0
twist _ ankle	-9	0
twist my	-11	0
twist my ankle	-9	0
twitch	-13	0
twitch _ i	-13	0
twitch when	-13	0
twitch when i	-13	0
two	-9	-20
two _ ago	-9	-6
two _ already	14	-8
two _ eight	-12	0
two _ eleven	-11	0
two _ four	-10	0
two _ nine	-10	0
two _ old	13	-13
two _ one	-17	0
two _ over	13	-3
two days and	14	-10
two epipen	14	-8
two epipen already	14	-8
two four	-10	0
two hour	14	-12
two month	10	-11
two month old	14	-5
two oclock	-11	0
two of	15	-9
two oh	-9	0
two six	-11	0
two so	10	0
two thousand	-18	0
two thousand eleven	-11	0
two three	-14	0
two three four	-8	0
two week old	14	-11
two year ago	-11	0
tylenol _ his	-13	0
tylenol for	-18	0
tylenol for his	-13	0
typing	-17	0
ultrasound	-13	0
uncle _ me	12	1
uncle touch	14	-4
uncle touch me	12	1
unconsciou	21	-21
under _ ribs	8	-2
under my ribs	8	-2
under the	11	-13
unit	-10	0
unresponsive	18	-13
up _ and	-10	-9
up _ arm	15	6
up _ feed	8	-7
up _ his	12	-7
up _ it	15	4
up _ last	-21	0
up _ little	-11	0
up _ night	-12	0
up _ pill	12	5
up _ stuff	14	-5
up _ think	-15	0
up _ will	9	-5
up a little	-11	0
up after my	-8	0
up and	22	-4
up and can	9	-5
up and i	8	-9
up and it	15	4
up and the	13	-6
up at	-8	0
up at the	-11	0
up blood	29	-10
up for	-9	0
up for my	-8	0
up her	9	6
up high	9	-2
up last	-13	0
up last night	-13	0
up my	12	4
up my pill	12	5
up on the	11	8
up once	-14	0
up overnight	9	-4
up since	-13	-5
up since last	-18	0
up the	-11	-5
up to my	11	-7
up tomorrow	14	10
up too	-9	0
update	-15	0
update my	-15	0
upset	-14	0
upset after	-10	0
urgent	-18	0
urinary	-10	0
us	11	5
us and	9	1
use	-13	10
use a	-8	0
used _ be	-19	0
used _ epipen	18	-13
used _ have	-16	0
used my	18	-13
used my epipen	10	-9
used to	-30	0
used to be	-19	0
used to have	-16	0
used two	14	-8
used two epipen	14	-8
uti	-10	0
vacation	-17	0
vaccin	-8	0
vaccine	-11	0
vegetabl	-14	0
vein	-18	0
vertigo	-12	0
very	16	-15
very confus	9	-2
very sleepy	13	-10
video	-11	0
violence	-8	0
vision	18	-18
vision and	9	-6
vision in	11	-6
visit	-26	5
visit _ bad	-11	0
visit was	-11	0
visit was bad	-11	0
vitamin	-24	0
vodka	8	-10
vodka and	8	-10
voic	15	17
voic _ tell	11	13
voice _ going	10	-7
voice is going	10	-7
vomit	9	-11
vomit blood	18	-4
w	-12	0
wait	-23	8
wait room	-12	0
wake	23	-9
wake _ to	9	-8
wake _ tomorrow	14	10
wake her	9	-9
wake him	10	-14
wake up	16	4
wake up to	9	-8
wake up tomorrow	14	10
waking	16	-3
waking up	16	-3
walgreen	-15	0
walgreen on	-13	0
walk	-9	-5
walk _ the	16	-16
walk into	-9	0
walk to	12	-9
walk to the	12	-9
want _ all	12	6
want _ apologize	-10	0
want _ ask	-9	0
want _ at	-8	0
want _ be	11	10
want _ die	23	22
want _ disappear	18	10
want _ end	9	11
want _ exist	12	7
want _ feel	-16	0
want _ go	18	10
want _ hurt	17	-6
want _ kill	22	-12
want _ know	-21	0
want _ live	20	15
want _ pain	12	8
want _ see	-15	0
want _ sleep	12	9
want _ talk	-25	0
want _ therapy	-10	0
want _ wake	17	15
want a	-19	0
want coupl	-10	0
want coupl therapy	-10	0
want help	-11	0
want it	19	12
want it all	12	6
want it to	14	9
want look	-8	0
want look at	-8	0
want my	-11	0
want out	20	17
want the	-9	7
want the pain	12	8
want to apologize	-10	0
want to ask	-9	0
want to be	11	10
want to die	23	22
want to disappear	18	10
want to end	9	11
want to exist	12	7
want to feel	-16	0
want to go	18	10
want to hurt	15	-8
want to kill	22	-12
want to know	-21	0
want to live	20	15
want to see	-15	0
want to sleep	12	9
want to talk	-25	0
want to wake	17	15
wart	-9	0
wart _ my	-9	0
wart on	-9	0
wart on my	-9	0
was 0	-18	0
was _ at	11	4
was _ hundr	-8	0
was _ in	-18	0
was _ kid	-13	0
was _ little	-9	0
was _ of	-12	-1
was _ to	-20	0
was _ with	-9	0
was _ year	-9	0
was a	-20	-6
was a kid	-13	0
was a little	-9	0
was attack	16	-10
was bad	-11	0
was bitten	9	-9
was bitten by	9	-9
was born	-14	0
was burn	9	0
was chok	-14	0
was dead	9	10
was diagnos	-11	0
was diagnos with	-11	0
was electrocut	15	-11
was fine	17	-12
was fine at	13	-8
was gone	10	8
was in	-11	-11
was in the	-15	0
was just	-9	0
was knock	-10	0
was little	-9	0
was nine	-12	0
was ninety	-10	0
was normal	-11	0
was numb	-13	0
was numb for	-13	0
was one	-15	0
was raped	16	-1
was runn	10	-11
was shot	13	-11
was so	-17	0
was suicidal	-8	0
was ten	-9	0
was told	-15	0
was told to	-13	0
washington	-12	0
waste	13	10
waste _ space	13	10
waste of	13	10
waste of space	13	10
water	18	-26
water _ in	-10	0
water broke and	14	-8
water broke in	-11	0
watery	-10	0
way	34	17
way _ for	8	6
way out	17	19
way out for	8	6
way to	20	10
ways	12	11
ways to	12	11
we _ about	-10	0
we _ all	13	-7
we _ call	-11	0
we _ have	9	-8
we _ help	14	-7
we _ him	14	-9
we _ our	-14	0
we all	9	-8
we all have	9	-8
we are	-10	-9
we are all	13	-7
we are call	-11	0
we can	12	-8
we do	-17	0
we gave	18	-12
we have	-11	0
we lost	-9	0
we lost our	-10	0
we need	9	-12
we need help	14	-7
we talk	-10	0
we talk about	-10	0
weak and	8	-2
weaknes	-12	0
website	-18	0
wednesday	-14	0
week _ feel	9	-2
week _ has	16	-5
week _ i	10	-9
week _ is	12	-8
week _ it	-16	0
week _ my	14	-5
week _ now	15	-5
week ago	-11	-7
week and i	11	-9
week and it	-10	0
week and my	12	-5
week and now	13	-3
week but	-13	0
week but it	-11	0
week it	-12	0
week old	22	-8
week old has	14	-4
week old is	14	-4
weight	-18	-4
weight _ my	-8	0
well	-19	-13
welt	13	-8
welt and	11	-4
went	29	-37
went _ and	16	-12
went _ for	13	-4
went _ in	14	-11
went _ my	18	-12
went _ the	11	-10
went blind	12	-4
went numb	15	-7
went off	16	-11
went through	19	-10
went through my	14	-9
wet	25	2
wet _ since	12	-5
wet diaper	19	6
wet diaper since	12	-5
wets	-12	0
wets _ bed	-12	0
wets the	-12	0
wets the bed	-12	0
what _ it	18	-15
what _ used	-9	0
what _ want	9	-13
what are	-15	0
what are the	-13	0
what i	17	-10
what is the	8	13
what it used	-9	0
what should	-14	0
what should i	-14	0
what the	-13	0
what to	12	9
what to do	12	9
what year	11	-9
what year it	11	-9
wheel	15	4
wheez	19	-15
wheez and	10	-4
when	-19	13
when _ am	14	12
when _ breathe	14	-4
when _ flos	-10	0
when _ had	12	-8
when _ is	-17	0
when _ pee	-16	0
when _ rain	-9	0
when _ run	-9	0
when _ saw	-16	0
when _ ski	-14	0
when _ was	-25	0
when he	-13	7
when he is	-14	0
when he was	-12	0
when i	-16	0
when i am	14	12
when i breathe	14	-4
when i cough	9	0
when i drink	-10	0
when i flos	-10	0
when i had	12	-8
when i pee	-16	0
when i run	-9	0
when i saw	-16	0
when i ski	-14	0
when i was	-16	0
when it	-10	0
when it rain	-9	0
when she	10	11
whenever i	12	-12
where	-8	0
where _ i	-14	0
where do	-14	0
where do i	-14	0
where she	11	-11
where she is	11	-11
which	-10	0
while	15	-19
while _ was	11	-6
while i	11	-12
while i was	9	-5
whistl	14	-9
white	11	-12
white and	14	-6
white as	11	-5
who i	13	-13
whole	29	-10
whole _ is	14	-11
whole _ of	15	-11
whole bottle	18	2
whole bottle of	12	-7
wife _ a	11	7
wife _ in	13	2
wife _ labor	-13	0
wife _ of	-10	0
wife is labor	-13	0
wife off	-10	0
wife off of	-10	0
wife pass	9	12
will	15	13
will _ about	-11	0
will _ be	13	19
will _ come	11	-1
will _ have	14	7
will _ it	9	9
will _ let	17	0
will _ me	-9	-11
will _ nap	-16	0
will _ need	20	10
will _ nurse	10	-6
will _ quit	10	-9
will _ slow	11	-5
will _ stop	22	-20
will _ there	-12	0
will be about	-11	0
will be there	-12	0
will do	10	8
will have	-8	0
will not	27	-1
will not come	11	-1
will not have	14	7
will not let	17	0
will not nap	-16	0
will not need	20	10
will not nurse	10	-6
will not quit	10	-9
will not slow	11	-5
will not stop	22	-20
will take	-13	0
window	18	-15
winter	-22	0
wire	11	-10
wish	26	22
wish _ could	15	10
wish _ was	9	11
wish _ were	12	11
wish _ would	11	5
wish i	24	21
wish i could	15	10
wish i was	8	9
wish i were	12	11
with _ and	16	1
with _ baseball	11	-3
with _ bat	14	-1
with _ blood	-11	0
with _ first	-13	0
with _ gun	11	-5
with _ i	15	5
with _ insurance	-14	0
with _ knife	10	-15
with _ lighter	11	15
with _ oil	12	-7
with _ pain	12	1
with _ tonight	14	11
with _ toy	-13	0
with _ website	-13	0
with a	16	1
with a baseball	11	-3
with a bat	14	-1
with a gun	11	-5
with a knife	10	-15
with a toy	-13	0
with excitement	-15	0
with fever	11	-2
with his	9	9
with me	12	12
with my	-25	-4
with my blood	-11	0
with my first	-9	0
with these	-9	0
with this	-23	0
with this insurance	-10	0
without _ coffee	-14	0
without me	15	13
without my	-20	0
without my coffee	-14	0
woke	27	-8
woke _ and	14	-9
woke _ with	16	-9
woke up	25	-8
woke up and	14	-9
woke up with	16	-9
wonder	-14	0
word	20	-15
word _ coming	9	-5
word are	13	-9
word are coming	9	-5
word out	11	-9
work	-37	-10
work _ me	-11	0
work _ the	-17	0
work at	-16	0
work at the	-15	0
work for	-13	0
work for me	-11	0
work in	-11	0
workout	-12	0
world	10	2
world would	10	6
worri	-15	0
worri about	-15	0
worry	11	8
worry about	15	8
worse _ we	-10	0
worse can	-10	0
worse can we	-10	0
worst	25	-10
worst _ i	12	-8
worst _ of	9	-8
worst headache	16	-15
worst pain	9	-6
worth	10	14
worth living	9	11
would	13	25
would _ a	-12	0
would _ be	18	11
would _ better	20	13
would _ call	15	-11
would _ for	-15	0
would _ if	15	15
would _ it	13	-2
would _ look	-11	0
would _ me	13	10
would _ my	-15	0
would _ notice	9	7
would _ poke	-10	0
would _ take	17	11
would _ to	-27	5
would all	13	7
would all be	11	8
would be	30	24
would be better	19	12
would care	10	6
would care if	10	6
would die	-13	0
would even	15	11
would even notice	9	7
would give	-11	0
would give my	-11	0
would it	17	11
would it take	17	11
would kill	-13	0
would kill for	-13	0
would like	-35	-4
would like a	-17	0
would like look	-11	0
would like the	-10	0
would like to	-26	4
would miss	13	10
would miss me	13	10
would not	11	-16
would rather be	14	8
would rather poke	-10	0
wound	20	-13
wound is	9	-6
wreck _ two	-11	0
wreck in	-11	0
wreck in two	-11	0
wrist	9	16
wrist _ from	-11	0
wrist hurt	-11	0
wrist hurt from	-11	0
writ	10	0
write	-15	0
written	17	13
wrong way	12	-8
wrote	19	15
wrote a	12	9
x	-22	0
x ray	-21	0
xanax	13	-11
xarelto	15	-9
xarelto _ i	14	-8
xarelto and	15	-9
xarelto and i	14	-8
y	-11	0
yeah	-9	0
yeah _ have	-9	0
year	-39	1
year _ and	-19	0
year _ got	10	-5
year _ has	-16	0
year _ i	-15	0
year _ is	11	-6
year _ my	-16	0
year _ the	-9	0
year _ will	-14	0
year ago	-30	0
year ago and	-16	0
year and	-16	0
year and i	-13	0
year and my	-14	0
year and the	-9	0
year back	-14	0
year but	-9	0
year it	11	-9
year it is	9	-6
year old got	10	-5
year old has	-16	0
year old will	-14	0
yellow and	11	-8
yes	-33	0
yes _ am	-12	0
yes _ have	-8	0
yes _ is	-13	0
yes i	-18	0
yes i am	-12	0
yes i have	-8	0
yes it	-9	0
yes that	-12	0
yes that is	-10	0
yesterday _ it	-12	0
yesterday and	-10	-9
yesterday and it	-12	0
yesterday tile	-9	0
yesterday tile and	-9	0
you	-46	21
you _ a	-14	0
you _ me	-19	0
you _ my	-21	0
you _ out	-13	0
you _ that	-11	0
you _ well	-9	0
you are	-14	0
you back	-12	0
you can	-13	0
you do	-15	0
you guys	-12	0
you have	-10	0
you hold	-14	0
you need	-12	0
you open	-10	0
you overdose	12	7
you overdose on	12	7
you refill	-8	0
you take	-13	0
you tell me	-11	0
you very	-9	0
you very well	-9	0
you will	21	11
you will not	17	10
your	-30	0
your office	-9	0
zero	-17	0
zero _ five	-8	0
zero one	-10	0
zip code	-15	0
"""
