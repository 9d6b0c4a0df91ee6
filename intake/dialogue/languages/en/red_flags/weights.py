"""What each piece of talk weighs, in tenths: as danger, as crisis; first line: what everything starts from. Not written by hand:
`python -m intake.tests.weighing --update` makes it from the tables of said sentences. Tabs between the columns.
"""

TABLE = """\
-8	2
#bad	23	-16
#belly	13	-25
#breathe	18	-30
#end_self	10	31
#face	25	-28
#fading	47	-41
#garbled	22	-24
#head	8	-11
#language	15	-11
#limb	13	-13
#lost	13	-25
#means	33	30
#much	28	-16
#now	23	-17
#pill	12	0
#poison	19	-40
#poorly	12	-48
#reaction	16	-15
#shock	14	-47
#sudden	27	-26
#swallowed	19	-32
#testicle	25	-21
#weak	12	-26
0 0	-18	0
0 0 0	-17	0
0 _ 0	-18	0
0 _ this	16	-5
0 and this	16	-5
@abuser	16	-7
@baby	11	-10
@bad	22	-24
@belly	11	-23
@breathe	22	-35
@chest	15	-39
@child	15	-5
@dizzy	9	-42
@droops	15	-20
@fever	9	-33
@hithead	-10	-6
@hits	21	-19
@hot	12	-24
@leg	8	-30
@limb	15	-12
@pain	9	-12
@poison	20	-20
@someone	21	-10
@spreads	10	-14
@sudden	27	-26
@suicide	10	31
@vomits	9	-4
@weapon	43	15
^ 0 0	-11	0
^ a copperhead	13	-8
^ a dog	16	-15
^ a noseble	-11	0
^ a touch	-13	0
^ bit of	-10	0
^ call an	15	-8
^ call me	-11	0
^ call nine	14	-10
^ can i	-16	0
^ can my	-12	0
^ can somebody	-15	0
^ change the	-10	0
^ chok	19	-7
^ contraction like	-12	0
^ dad is	13	-10
^ do i	10	-11
^ do not	-8	0
^ do you	-18	0
^ does the	-14	0
^ emergency contact	-9	0
^ everyone would	9	5
^ everyth went	9	-7
^ eye live	-12	0
^ grandma is	13	-10
^ grandpa is	13	-10
^ he can	19	-9
^ he does	-15	0
^ he drank	14	-10
^ he fell	8	-10
^ he got	21	-15
^ he grabb	10	-8
^ he hit	-11	-6
^ he never	-14	0
^ he said	10	7
^ he will	10	-17
^ her temperature	-18	0
^ his eyes	9	-7
^ hit me	-14	0
^ how do	-13	0
^ how many	14	9
^ i accidental	15	-12
^ i already	10	6
^ i been	9	1
^ i black	9	-13
^ i blew	-10	0
^ i bought	13	14
^ i broke	-14	-5
^ i bruise	-10	0
^ i bump	-14	0
^ i burn	-11	0
^ i cough	12	-7
^ i could	-17	0
^ i cut	16	5
^ i deliver	14	-6
^ i did	-13	0
^ i fell	-14	-6
^ i found	15	9
^ i get	-23	0
^ i hate	12	10
^ i hit	-9	-3
^ i just	20	21
^ i keep	28	7
^ i laugh	-16	0
^ i live	-24	0
^ i overdos	-16	0
^ i pull	-19	0
^ i ran	-13	0
^ i read	-12	0
^ i roll	-11	0
^ i shot	-13	0
^ i slept	-16	0
^ i slic	11	-11
^ i sprain	-11	0
^ i stopp	-9	4
^ i stubb	-13	0
^ i sudden	15	-7
^ i take	-15	-9
^ i teach	-9	0
^ i think	18	-22
^ i threw	-11	-7
^ i took	14	-6
^ i tried	12	9
^ i twist	-11	0
^ i use	-12	0
^ i was	12	-12
^ i wish	25	21
^ i woke	15	-14
^ i work	-18	0
^ i would	-19	2
^ i wrote	17	10
^ if i	9	12
^ if my	-14	0
^ is a	-9	0
^ is it	-9	0
^ is this	-15	0
^ it feel	14	-14
^ it start	-10	0
^ it would	14	8
^ kill the	-13	0
^ knee is	16	-11
^ knock out	14	-8
^ let me	-19	0
^ life is	15	13
^ march fourth	-9	0
^ me duele	9	-8
^ mi esposo	11	10
^ my a1c	-13	0
^ my addres	-8	0
^ my allergi	-16	0
^ my ankle	-12	0
^ my back	-17	0
^ my battery	-15	0
^ my belly	-9	-5
^ my best	10	8
^ my boss	-12	0
^ my boy	12	-5
^ my boyfriend	25	3
^ my brain	-12	0
^ my car	-13	0
^ my chest	-10	-6
^ my child	16	-10
^ my computer	-10	0
^ my cousin	-12	0
^ my dad	9	3
^ my defibrillator	15	-13
^ my dialysi	12	-9
^ my doctor	-12	0
^ my dog	-9	0
^ my ear	-15	0
^ my ears	-17	0
^ my emergency	-11	0
^ my ex	13	3
^ my eyeball	13	-7
^ my eyes	-9	-5
^ my face	-18	-6
^ my fantasy	-10	0
^ my father	12	-22
^ my feet	-16	0
^ my flight	-13	0
^ my friend	10	3
^ my grandson	18	0
^ my gums	-13	0
^ my hair	-13	0
^ my hard	10	-6
^ my head	-9	-10
^ my heel	-9	0
^ my hip	-11	0
^ my infant	17	-9
^ my insurance	-11	0
^ my kids	-16	4
^ my knee	-23	0
^ my legs	-13	0
^ my little	16	-17
^ my lower	-9	0
^ my milk	-12	0
^ my name	-14	0
^ my one	15	-7
^ my oxygen	15	-10
^ my partner	11	-1
^ my period	-15	0
^ my pharmacy	-11	0
^ my phone	-11	0
^ my ride	-16	0
^ my roommate	18	8
^ my shoulder	-11	0
^ my stomach	-11	-8
^ my stool	11	-11
^ my teenage	9	6
^ my testicle	14	-9
^ my three	9	-7
^ my tongue	13	-13
^ my tooth	-16	0
^ my two	13	-13
^ my voice	-9	0
^ my water	17	-13
^ my wound	13	-8
^ my wrist	-11	0
^ nine eight	-9	0
^ nine seven	-17	0
^ no bleed	-17	0
^ no chest	-18	0
^ no i	-22	0
^ no it	-15	0
^ no no	-10	0
^ no one	10	11
^ no puedo	17	-12
^ no that	-11	0
^ nobody has	-13	0
^ nobody hurt	-16	0
^ nobody is	-9	0
^ nobody need	15	9
^ nobody would	21	14
^ noth matter	14	8
^ one of	10	-10
^ please tell	13	10
^ quiero morir	16	13
^ she can	13	-7
^ she faint	8	-5
^ she fell	10	-6
^ she got	9	-8
^ she has	-19	0
^ she keep	13	-12
^ she says	9	8
^ she swallow	10	-9
^ should i	17	-10
^ somebody call	15	-11
^ somebody is	8	4
^ someone is	23	5
^ someth is	12	-7
^ sometim i	10	9
^ sorry i	-8	0
^ take my	-10	0
^ that is	-13	0
^ the bleed	-17	0
^ the doctor	-14	0
^ the line	-13	0
^ the little	11	-7
^ the pain	19	2
^ the pharmacy	-18	0
^ the reason	14	-1
^ the second	-9	0
^ the voic	11	13
^ there is	16	7
^ this cough	-8	0
^ this is	13	-17
^ three days	-10	0
^ water broke	-11	0
^ we gave	16	-12
^ we had	-9	0
^ we lost	-10	0
^ we need	14	-8
^ what are	-15	0
^ what is	13	18
^ what should	-12	0
^ where do	-11	0
^ yes i	-13	0
^ yes it	-9	0
^ yes that	-11	0
^ you are	-15	0
^100.	12	-7
^101.	15	-3
^abdo	13	-7
^abou	-12	28
^acci	21	-12
^acro	14	-15
^addr	-21	0
^aetn	-12	0
^afra	14	0
^alco	-9	-11
^aliv	30	17
^alle	-32	-10
^alon	10	11
^alwa	-24	0
^alzh	-10	0
^ambu	20	-20
^annu	-11	0
^answ	16	-8
^anti	9	-22
^anxi	-22	0
^anyo	-11	5
^apne	-14	0
^apol	-10	0
^appe	-8	0
^appo	-8	10
^apri	-11	0
^argu	-10	0
^arth	-15	0
^asid	10	15
^aske	14	1
^asle	-13	-3
^aspi	-12	0
^assa	19	-5
^atta	8	-22
^aven	-17	0
^awak	17	-16
^baby	14	-3
^back	17	-5
^badl	19	-2
^bala	-9	-9
^bark	-11	-9
^base	-14	-5
^bath	19	-8
^beat	26	1
^beca	-13	7
^beep	13	-10
^befo	-16	-10
^bein	28	4
^bell	11	-16
^bena	17	-6
^betw	18	-15
^bigg	12	-7
^blac	23	-12
^blad	16	14
^blea	22	-12
^bloa	-24	0
^bloc	16	-8
^blot	10	-8
^boar	15	-7
^boil	14	-15
^boug	13	12
^boyf	20	1
^brea	9	-30
^bria	-11	0
^brig	14	-6
^brow	-11	0
^brui	-13	13
^buck	11	-6
^bulg	12	-8
^bunc	21	3
^burd	17	17
^butt	18	-15
^buzz	11	-12
^bypa	-9	0
^call	-17	7
^canc	-16	9
^cand	-14	0
^carb	10	-17
^card	-19	0
^care	16	0
^carp	-13	0
^cash	17	3
^catc	10	-9
^cath	9	-5
^caug	16	-14
^chai	15	-16
^chan	-19	3
^chap	-17	0
^char	-24	0
^chas	-15	0
^chec	-35	7
^chem	33	-10
^ches	13	-38
^chic	9	5
^chol	-19	0
^ciga	17	4
^cign	-9	0
^clam	13	-5
^clas	-15	0
^clic	-15	0
^clin	-19	0
^coas	-10	0
^coff	-16	-15
^coll	10	-22
^colo	-9	-13
^come	14	2
^comi	25	-13
^comp	-25	0
^cong	-27	0
^cont	-11	-1
^conv	18	-14
^copa	-21	0
^copp	13	-8
^corn	-10	0
^corr	-10	0
^cost	-14	0
^coug	-11	-26
^coul	-14	7
^coun	-10	5
^coup	-16	0
^cour	-17	0
^cous	-10	0
^cove	-11	-9
^covi	-18	0
^crad	-12	0
^cram	-11	-7
^cras	9	-6
^crav	-15	0
^crea	-13	0
^cris	-9	0
^croo	11	-5
^cros	-12	0
^crus	9	-13
^curt	15	-9
^cutt	21	19
^dadd	11	4
^dani	-14	0
^davi	-9	0
^deal	-10	0
^deci	12	-1
^dedu	-16	0
^defi	14	-13
^deme	-19	0
^dent	-22	0
^depa	-9	0
^depr	-25	0
^derm	-12	0
^dese	15	9
^diab	-10	-16
^diag	-10	0
^dial	13	-6
^diar	-15	0
^dinn	-12	0
^disa	17	11
^dise	-11	0
^diso	-19	0
^divo	-15	0
^doct	-19	16
^doin	-12	5
^doub	10	-13
^drai	13	-11
^dran	25	-25
^draw	-10	0
^drin	-11	4
^driv	-19	14
^drop	14	-21
^drov	12	12
^drun	23	-23
^duel	9	-8
^eara	-15	0
^earl	-9	-9
^easi	13	13
^ecze	-13	0
^effe	-14	0
^eigh	-10	-21
^elbo	-14	0
^elec	19	-14
^elev	-17	4
^emai	-12	0
^emba	-13	0
^emer	9	-14
^empl	-16	0
^endi	17	17
^enou	18	7
^epil	-9	0
^epip	12	-17
^espo	11	10
^even	-15	0
^ever	27	10
^exci	-15	0
^excr	11	-4
^excu	-12	0
^exer	-16	0
^exis	16	8
^expi	-16	0
^extr	-9	-3
^eyeb	16	-9
^eyel	-14	-8
^fant	-10	0
^fath	8	2
^febr	-16	0
^feed	13	-12
^feel	18	-12
^fent	14	-12
^figh	21	2
^fill	-11	0
^fing	10	-30
^firs	-13	-9
^fitz	-12	0
^flar	10	-5
^flas	-10	-11
^flig	-10	-5
^floa	-11	0
^floo	9	-25
^flop	14	-8
^flos	-12	0
^flui	18	-14
^flye	-18	0
^flyi	-9	0
^foam	16	-11
^forg	-24	0
^form	-20	0
^foun	25	-3
^frid	-14	-8
^funn	9	-20
^fuss	-16	0
^gain	-16	0
^gara	15	3
^garc	-16	0
^gard	-12	0
^gasp	18	-14
^gett	14	-5
^girl	14	15
^give	9	9
^gluc	12	-9
^goin	8	3
^golp	11	10
^good	22	26
^grab	17	5
^grac	-9	0
^grad	-15	0
^gran	15	-9
^grea	-17	-9
^grie	-17	0
^grow	-11	0
^grun	17	-8
^gush	14	-10
^hand	-9	8
^hang	14	-17
^hann	-8	0
^happ	8	17
^hard	18	-12
^havi	20	-14
^heal	-18	0
^hear	-19	-28
^heav	8	-12
^help	-9	4
^hemo	-22	0
^hero	13	-14
^hers	22	23
^hidi	16	-18
^hims	19	25
^hist	-25	0
^hitt	12	6
^home	-12	0
^hope	18	14
^horr	14	-12
^hosp	-10	0
^hour	14	-18
^hous	12	7
^huff	12	-13
^huma	-11	0
^hund	10	-24
^hypo	-11	0
^ibup	-12	0
^indi	15	-11
^infa	11	-10
^infe	-23	-6
^ingr	-11	0
^inha	10	-20
^insi	18	-6
^insu	-23	2
^inte	-9	0
^itch	-31	-10
^jame	-8	0
^jamm	-12	0
^janu	-11	0
^jerk	13	-10
^jump	9	-8
^keep	26	-12
^kill	-13	11
^kitc	11	-1
^knif	24	-8
^knoc	-9	-9
^ladd	10	-10
^late	-22	0
^laug	-21	0
^laun	14	-9
^leak	18	-11
^lean	11	-11
^leth	10	6
^lett	17	20
^life	-12	0
^lift	-12	0
^litt	-15	-5
^livi	31	31
^lock	21	20
^logg	-13	0
^long	20	13
^lope	-13	0
^lunc	9	-14
^lung	17	-17
^lyin	13	-7
^mach	10	0
^magn	9	-9
^maid	-12	0
^maki	22	-5
^mamm	-12	0
^mapl	-10	0
^marc	-13	4
^mari	-15	0
^mark	12	13
^marr	-10	0
^matt	13	12
^meal	-15	0
^medi	-9	-4
^memb	-13	0
^meno	-20	0
^ment	-13	0
^mess	-12	0
^metf	-11	0
^migr	-16	0
^mill	-8	0
^minu	37	-30
^misc	9	-10
^mond	-16	5
^mone	-9	8
^mono	10	-17
^mont	-12	-9
^mori	16	13
^mosq	-17	0
^mout	10	-24
^mowe	11	-9
^much	9	-8
^murd	-16	0
^musc	-14	0
^mush	16	-11
^musi	-18	0
^mutu	-13	0
^myse	21	41
^need	-15	9
^neig	12	1
^nerv	-17	0
^neur	-10	0
^nico	15	-7
^nine	-27	3
^nobo	14	7
^nose	-12	-10
^noth	12	14
^noti	8	6
^nove	-11	0
^nowh	11	-9
^numb	-22	3
^nurs	-16	7
^offi	-11	0
^oozi	11	-4
^open	11	-11
^opti	-12	0
^oreg	-12	0
^outl	13	-8
^outs	18	-7
^over	10	-4
^oxyg	25	-19
^pain	25	2
^pani	-17	0
^pant	10	-9
^pape	-27	0
^para	-12	0
^park	-12	6
^part	19	8
^pate	-10	0
^peac	19	14
^pech	9	-8
^pedi	-14	0
^peni	-13	0
^peop	13	0
^perf	15	-6
^peri	-19	0
^pers	-14	0
^phar	-30	0
^phon	-27	10
^phys	-31	0
^pict	22	13
^piec	14	-12
^pizz	-19	0
^plan	9	19
^play	-24	0
^plug	-12	0
^pneu	-16	0
^poin	29	14
^pois	-15	-14
^poki	9	-5
^poli	-15	0
^poop	12	-11
^popp	17	-9
^porc	10	-10
^port	-22	0
^post	9	12
^poun	17	-10
^pour	17	-15
^prac	10	-9
^pree	-16	0
^pren	-15	0
^pret	9	-10
^prev	-17	0
^pric	-15	0
^prim	-9	0
^prin	-21	0
^prop	11	-10
^pued	17	-12
^puki	9	-9
^puls	19	-16
^punc	10	3
^pupi	12	-10
^purp	18	13
^putt	11	5
^ques	-16	0
^quic	-9	0
^quie	18	17
^raci	9	-4
^rain	-8	0
^rape	23	-14
^ratt	17	-12
^razo	17	13
^real	23	-19
^reas	19	8
^rece	-10	0
^reco	-27	0
^refe	-27	0
^refi	-35	0
^reha	-19	0
^rela	-8	0
^reli	10	7
^remo	8	-11
^rene	-18	0
^repe	-12	0
^repo	-10	0
^resp	25	-23
^resu	-28	0
^reti	-16	0
^retu	-12	0
^reye	-15	0
^righ	14	-14
^ripp	13	-9
^robo	-12	0
^roll	14	-19
^roun	15	6
^runn	-15	1
^savi	11	11
^sayi	18	18
^scar	17	-5
^sche	-17	0
^scho	-33	0
^scia	-13	0
^scra	-24	11
^seco	-10	-9
^seei	21	-13
^seem	10	-4
^sent	15	-8
^seps	-11	0
^seri	-20	0
^shad	13	-12
^shak	14	-33
^shar	12	10
^shav	-18	0
^shel	-9	0
^shie	-17	0
^shif	-11	0
^shir	10	-10
^shiv	11	-16
^shoc	18	-20
^shoe	-8	0
^shoo	9	0
^shot	-18	0
^shou	-12	-8
^show	13	10
^shri	9	-8
^sick	-9	0
^sida	14	10
^sigh	10	-11
^sinu	-19	0
^sist	10	10
^sitt	28	1
^situ	11	-9
^sixt	-11	-8
^slap	14	11
^slee	-13	2
^slep	-14	0
^slic	11	-11
^slow	-10	0
^slur	10	-19
^smal	-19	-6
^smea	-8	0
^smil	12	-11
^smit	-17	0
^smok	-11	-13
^snak	14	-11
^snee	-15	0
^snor	-20	-12
^soak	20	-15
^sobe	-12	0
^socc	-9	0
^soci	-14	0
^some	11	-4
^sorr	-21	14
^soun	9	-3
^spac	12	10
^span	-18	0
^spar	9	-7
^spee	9	-12
^spid	14	-10
^spit	-9	-4
^spla	20	-13
^sple	11	-4
^spoo	10	-6
^spot	14	-16
^spra	-14	-6
^spri	-11	0
^spur	16	-17
^squa	-12	0
^sque	20	-17
^squi	17	-11
^stab	19	-18
^stan	14	-12
^stat	-14	0
^stea	9	-6
^step	18	3
^stic	12	-14
^stoo	19	-15
^stor	13	-7
^stra	16	-11
^stre	-39	-10
^stro	-9	-22
^stru	17	-19
^stub	-13	0
^stud	-10	0
^stum	10	-9
^suck	17	-8
^sudd	27	-26
^suff	12	-12
^suic	10	31
^summ	-16	0
^sunb	-18	0
^sunk	9	-5
^swit	-11	0
^swol	10	-5
^tabl	16	-9
^tack	12	-7
^talk	25	-3
^tast	-11	0
^tear	15	-11
^teet	-21	-5
^tell	15	13
^tenn	-16	0
^terr	14	-15
^test	14	-13
^teta	-13	0
^text	10	12
^than	-17	12
^thes	-16	9
^thig	12	9
^thin	29	8
^thro	13	-11
^thum	13	-12
^thun	10	-7
^thur	-12	0
^thyr	-13	0
^tigh	37	-31
^time	26	-19
^tire	-23	12
^toda	12	-8
^toen	-11	0
^toil	9	-9
^toni	29	24
^touc	25	-7
^towe	15	-10
^trac	12	-7
^traf	-18	0
^tras	9	-8
^traz	12	7
^trea	-8	0
^trie	19	10
^trou	-10	-12
^truc	18	-1
^tues	-12	-11
^tugg	-9	0
^tumo	-11	0
^tunn	-13	0
^turn	24	-21
^twic	23	-15
^twin	-11	0
^twit	-10	0
^typi	-16	0
^ultr	-13	0
^unco	22	-22
^unde	14	1
^unre	18	-13
^upda	-15	0
^upse	-14	0
^urge	-18	0
^urin	-15	0
^vaca	-16	0
^vacc	-16	0
^vege	-14	0
^vert	-12	0
^vide	-10	0
^viol	-8	0
^vita	-24	0
^vomi	9	-10
^wait	-19	0
^waki	16	-4
^walg	-16	0
^walk	-10	-3
^wall	-14	0
^want	-13	13
^wast	13	10
^wate	11	-28
^weak	-14	0
^webs	-18	0
^wedn	-17	0
^weig	-25	-4
^welt	12	-8
^whee	23	-1
^whic	-10	0
^whil	14	-19
^whis	11	-12
^whol	29	-10
^wind	23	-20
^wint	-22	0
^with	8	13
^wond	-16	0
^word	17	-10
^work	-16	3
^worl	12	3
^wors	20	-3
^woul	13	25
^woun	18	-13
^wris	9	13
^writ	14	16
^wrot	19	13
^xana	13	-11
^xare	14	-9
^year	-53	0
a	-13	-6
a _ about	-17	0
a _ ache	-11	0
a _ ago	-9	6
a _ and	10	-3
a _ around	9	-13
a _ as	-20	0
a _ at	-9	5
a _ bad	12	-5
a _ battery	11	-7
a _ bit	15	-13
a _ blood	-8	0
a _ bottle	14	-9
a _ breath	13	-8
a _ but	-8	-7
a _ clas	-13	0
a _ cold	-15	0
a _ coming	10	-9
a _ cough	-18	0
a _ crash	9	0
a _ cut	-11	0
a _ dealer	-10	0
a _ diaper	10	7
a _ disorder	-15	0
a _ doctor	-11	0
a _ doll	9	-7
a _ dose	14	4
a _ effect	-13	0
a _ emergency	14	-9
a _ every	9	-8
a _ eye	-18	0
a _ fever	8	-9
a _ flight	9	-4
a _ for	-20	9
a _ from	-18	0
a _ got	13	-8
a _ grade	-10	0
a _ headache	11	-10
a _ here	10	9
a _ high	-11	0
a _ i	-15	5
a _ in	-8	-4
a _ infection	-20	0
a _ is	-13	-8
a _ it	-12	0
a _ knee	-12	0
a _ last	-19	4
a _ like	10	-5
a _ line	14	-12
a _ minut	11	-4
a _ minute	-10	0
a _ neck	15	-7
a _ next	11	8
a _ nose	-20	0
a _ note	11	8
a _ now	-10	0
a _ of	9	-7
a _ off	-10	0
a _ pain	9	-3
a _ point	17	-6
a _ puffy	-12	0
a _ rash	-9	0
a _ red	-11	0
a _ saying	8	12
a _ second	9	-1
a _ seizure	16	-2
a _ she	-11	0
a _ shot	-15	0
a _ since	-11	-3
a _ slot	-11	0
a _ smear	-8	0
a _ sore	-16	0
a _ study	-11	0
a _ test	-13	0
a _ they	10	2
a _ throat	-18	0
a _ time	-16	-1
a _ to	24	17
a _ week	-18	0
a _ went	13	-8
a _ with	-9	-17
a _ wreck	12	-7
a baby and	-9	-2
a bad	-10	-8
a bad headache	10	-3
a baseball	11	-4
a bat	16	-2
a bead	-11	0
a bead in	-11	0
a bee and	9	-4
a belt	9	1
a bit	-30	0
a bit of	-16	0
a bit puffy	-12	0
a black	-15	0
a black eye	-17	0
a bleed	-9	0
a blister	-11	0
a board	15	-7
a bottle	22	14
a bottle here	10	6
a bottle of	14	8
a breath	9	-4
a bridge	12	9
a bruise	-12	0
a bruise on	-12	0
a bunch	21	3
a bunch of	20	3
a burden	17	17
a burn	8	-12
a burn on	16	-11
a button	11	-7
a button battery	11	-7
a call	-12	0
a car	22	-23
a car crash	9	0
a cardiologist	-10	0
a checkup	-15	0
a chest	-15	0
a chest cold	-13	0
a child	-15	0
a coin	8	-4
a cold	-29	0
a cold and	-15	0
a colonoscopy	-10	0
a concussion	-8	0
a copperhead	13	-8
a copperhead got	13	-8
a copy	-12	0
a copy of	-12	0
a cough	-28	0
a counselor	-13	0
a couple	-13	0
a couple of	-13	0
a cow	-13	0
a cow over	-13	0
a cpr	-13	0
a cpr clas	-13	0
a crush	-15	0
a crush on	-15	0
a day	-10	0
a deep	12	-9
a dizzy	-10	0
a dizzy minute	-10	0
a dog	11	-16
a dog bit	12	-10
a drop	-10	0
a fever	14	-24
a fever but	14	-3
a fever seizure	16	-2
a few minut	11	-4
a few second	9	-1
a few week	-18	0
a flu	-11	0
a flu shot	-11	0
a fork	11	-7
a fork in	11	-7
a friend	-14	0
a friend of	-12	0
a full	9	-3
a gash	11	-8
a gash on	11	-8
a glas	10	-9
a go	-11	0
a goodbye	13	10
a gun	12	2
a gun and	9	-1
a gun dealer	-10	0
a gun in	9	-3
a gush	10	-5
a gush of	10	-5
a head ache	-10	0
a heart	-15	-12
a heavy	11	-4
a high	24	-11
a high fever	22	-8
a history	-15	0
a history of	-15	0
a house	-15	0
a hundr	9	-15
a hundr point	17	-6
a hypochondriac	-11	0
a hypochondriac she	-11	0
a kid	-22	0
a kitchen	11	2
a knife	24	-10
a leg	-17	0
a letter	-9	0
a life	11	-9
a life or	11	-9
a lifesaver	-9	0
a list	13	13
a list of	12	10
a little	-42	-7
a little after	-8	0
a little blood	-8	0
a little high	-11	0
a little red	-10	0
a little when	-9	0
a long flight	9	-4
a low	-16	0
a low fever	-8	0
a low grade	-10	0
a lump	-15	0
a lump in	-11	0
a mammogram	-12	0
a man	11	-20
a medical	14	-9
a medical emergency	14	-9
a mild	-11	0
a mild headache	-10	0
a minute	10	-13
a mole	-16	0
a month	11	6
a month old	19	-4
a mosquito	-12	0
a muscle	-11	0
a muscle in	-11	0
a nail	13	-15
a new	-22	0
a new one	-11	0
a noseble	-10	0
a noseble last	-14	0
a pad	9	-9
a pad every	8	-8
a pain	-12	0
a pain in	-16	0
a pap	-8	0
a pap smear	-8	0
a paramedic	-13	0
a peanut	8	-6
a peanut and	8	-5
a pediatrician	-11	0
a physical	-14	0
a piece	14	-10
a piece of	14	-10
a plan	15	6
a plan to	16	8
a plate	-11	0
a plate in	-11	0
a port	12	-6
a pot	12	-10
a pot of	12	-10
a question	-9	0
a rag	9	-7
a rag doll	9	-7
a rash on	-17	0
a rash that	16	-6
a rattlesnake	15	-10
a real	-10	-7
a real bad	12	-5
a red	9	-8
a referral	-16	0
a referral for	-10	0
a refill	-20	0
a refill of	-13	0
a robot	-12	0
a rock	14	-7
a rock and	14	-7
a rope	15	15
a runny	-19	0
a runny nose	-19	0
a seizure	15	-18
a seizure as	-10	0
a shot	-11	0
a side	-13	0
a side effect	-13	0
a sinu	-14	0
a sinu infection	-12	0
a sleep	-12	0
a sleep study	-11	0
a small	-19	0
a small cut	-12	0
a snake	14	-11
a sore	-21	0
a sore throat	-18	0
a splinter	-19	0
a sprain	-11	0
a squeez	9	-2
a stab	-13	0
a stab at	-10	0
a stiff neck	21	-7
a stomach	-16	0
a stroke	-15	-11
a stroke last	-9	0
a stroke of	-11	0
a stroke when	-12	0
a stuffy	-16	0
a stuffy nose	-16	0
a stye	-13	0
a sudden	17	-13
a suicide	15	8
a suicide note	16	8
a teenager	-13	0
a terrible	15	-8
a terrible headache	13	-7
a tetanu	-13	0
a tetanu shot	-12	0
a tick	-14	0
a tightnes	9	-3
a tiny	-10	0
a tiny bit	-9	0
a touch	-13	0
a touch of	-13	0
a toy	-12	0
a toy and	-12	0
a tree	18	0
a truck	14	-9
a tumor	-11	0
a urinary	-10	0
a uti	-10	0
a voice	13	11
a wart	-11	0
a wart on	-11	0
a waste	13	10
a waste of	13	10
a way	14	9
a week	-13	4
a wet	15	6
a wet diaper	15	7
a whole	15	-9
a whole bottle	12	-7
a year	-14	0
a1c	-17	0
abdominal	11	-6
abdominal pain	11	-6
about	-12	28
about _ appointment	-9	0
about _ control	-8	0
about _ die	-11	0
about _ hour	9	7
about _ medicine	-12	0
about _ my	14	-4
about _ myself	17	10
about _ off	12	10
about _ week	-15	0
about a	-13	0
about an hour	9	7
about birth	-8	0
about birth control	-8	0
about ending	9	7
about ending my	8	5
about flying	-8	0
about it	-14	0
about jump	9	7
about kill	18	4
about kill myself	12	7
about my	-27	-1
about my bill	-9	0
about option	-10	0
about suicide	15	9
about the	-25	0
about to die	-11	0
about two	-12	0
about two week	-11	0
abus	10	-15
ac	-16	0
accident	12	-5
accident _ my	10	-3
accident and	12	-10
accident and my	10	-3
accidental	17	-13
accidental _ my	9	-8
accidental took	16	-9
accidental took my	9	-8
ache	-9	-13
ache _ yesterday	-10	0
ache since	-10	0
ache since yesterday	-10	0
acid _ my	12	-6
acid in	12	-6
acid in my	12	-6
acne	-15	0
acros	14	-15
acros my	12	-9
acting	11	-16
acting _ and	15	-7
acting right	8	-3
acting up and	9	-4
action	-10	0
action plan	-10	0
addres	-21	0
addres _ 0	-10	0
addres is	-11	0
addres is 0	-10	0
aetna	-12	0
afraid	14	0
after _ fall	9	0
after _ i	-11	0
after _ tackle	12	-7
after a	11	8
after eating	10	-11
after five	-11	0
after five i	-11	0
after meal	-15	0
after my surgery	-9	0
after pizza	-11	0
after the	12	-14
after the tackle	12	-7
after work	-13	0
afternoon	-14	0
ago	-21	-4
ago _ i	9	-2
ago _ is	-10	0
ago _ need	-10	0
ago _ now	9	-2
ago and i	13	-2
ago and need	-10	0
ago and now	9	-2
aid	-9	0
aide	10	13
air	28	-25
air and	10	-7
air in	10	-5
alarm _ going	10	-8
alive	30	17
alive anymore	11	2
all	24	13
all _ a	14	-12
all _ headach	9	-8
all _ help	-10	0
all _ her	8	11
all _ my	19	-10
all _ pill	9	5
all and	11	5
all and my	9	-7
all be	14	9
all down	9	5
all have	9	-8
all have headach	9	-8
all is	-10	0
all is help	-10	0
all morn	13	-7
all night and	-15	-5
all of	22	-1
all of a	14	-12
all over	17	-3
all over and	13	-14
all to	12	5
allergi	-27	0
allergi are	-18	0
allergic	-15	-10
allergic _ peanut	-8	0
allergic _ shellfish	-9	0
allergic to	-19	-6
allergic to peanut	-8	0
allergic to shellfish	-9	0
allergy	-11	0
almost drown	17	-15
alone	11	12
alway	-24	0
alzheimer	-10	0
alzheimer _ gett	-10	0
alzheimer is	-10	0
alzheimer is gett	-10	0
am _ about	-17	0
am _ abus	10	-10
am _ again	-12	0
am _ ambulance	-13	0
am _ and	13	-17
am _ bleed	-14	0
am _ blood	17	-7
am _ bugs	10	-5
am _ burden	14	10
am _ can	-12	0
am _ chemo	14	-9
am _ chest	10	-2
am _ contraction	12	-8
am _ fine	-12	0
am _ four	10	-7
am _ going	-8	9
am _ having	-18	0
am _ hot	-13	0
am _ i	17	17
am _ in	-13	-4
am _ labor	20	-15
am _ like	11	-4
am _ month	21	-8
am _ now	-11	0
am _ of	9	16
am _ over	-13	0
am _ pregnant	-15	0
am _ real	15	-10
am _ safe	17	9
am _ seven	10	-5
am _ six	8	-5
am _ some	-12	0
am _ spot	8	-3
am _ thing	9	-5
am _ thirty	9	-5
am _ to	8	8
am _ waste	13	10
am a burden	14	10
am a waste	13	10
am about	12	-4
am about to	11	-4
am afraid	14	0
am all	-13	0
am allergic	-15	0
am allergic to	-15	0
am an	-13	0
am an ambulance	-13	0
am beat	-14	0
am being	16	-18
am being abus	10	-10
am bleed	14	-21
am bleed and	15	-6
am bleed through	11	-5
am blue	-17	0
am breath through	8	-4
am burn	-11	0
am call	-21	0
am call for	-10	0
am call to	-11	0
am chok	-16	0
am chok up	-14	0
am confus	-10	-5
am confus about	-11	0
am constipat	-12	0
am cough	9	-7
am cough up	17	-6
am dead	-17	0
am dizzy	18	-6
am done	20	18
am driv	-15	0
am drown	-10	-9
am drown in	-14	0
am due	-15	-4
am due for	-17	0
am dying	-14	-13
am dying to	-17	0
am feel	-11	0
am fine	-10	0
am five month	12	-4
am giving up	-11	0
am going through	-16	0
am going to	16	2
am gone	18	13
am hang	-13	0
am hang in	-13	0
am having	13	-16
am having chest	10	-2
am having contraction	12	-8
am having hot	-13	0
am having some	-12	0
am hiding	16	-18
am his	-13	0
am in	11	-5
am in labor	20	-15
am in the	-10	0
am just a	11	14
am late	-11	0
am lighthead	8	-7
am losing my	-15	0
am not	-27	16
am not bleed	-14	0
am not going	-11	7
am not having	-18	0
am not pregnant	-15	0
am not safe	17	9
am not short	-16	0
am not suicidal	-16	0
am nurs	-9	0
am nurs and	-9	0
am old	-10	0
am old and	-10	0
am on	9	-7
am on chemo	12	-8
am on the	13	6
am only thirty	9	-5
am out	-15	0
am out of	-15	0
am pass	10	-5
am plann	16	15
am plann to	9	6
am pregnant and	9	-16
am ready to	17	16
am scar	24	-7
am scar i	10	4
am seeing bugs	10	-5
am seeing spot	8	-3
am seeing thing	9	-5
am seven	11	-6
am seven month	11	-6
am shak and	14	-7
am shak with	-8	0
am shiver	12	-10
am short	14	-9
am short of	14	-9
am sitt	14	9
am soak	12	-7
am soak a	8	-6
am sore	-12	0
am sorry	14	15
am stand	13	8
am stand on	12	11
am starv	-15	0
am still	8	-3
am stress	-8	0
am stuck	-13	0
am suffocat	11	-11
am suicidal	18	9
am sweat	12	-6
am ten	-9	0
am ten week	-9	0
am think	23	7
am think about	20	0
am think of	12	15
am thirty	13	-12
am throw	19	-10
am throw up	19	-10
am tired of	9	9
am transferr	-12	0
am transferr again	-12	0
am trying	-14	0
am trying to	-13	0
am twelve	10	9
am twenty	17	-10
am twenty week	12	-5
am vomit	12	-3
am wheez	11	-7
am with	-11	0
am worri	-13	0
am worri about	-13	0
ambulance	20	-20
ambulance driver	-13	0
an _ ago	15	4
an _ and	-13	-9
an _ driver	-13	0
an _ for	-12	0
an _ infection	-10	0
an _ reaction	-8	0
an allergic	-8	0
an allergic reaction	-8	0
an ambulance	22	-20
an ambulance driver	-13	0
an appointment for	-9	0
an ear	-14	0
an ear infection	-10	0
an earache	-15	0
an extra	-10	0
an eyelash	-14	0
an eyelash i	-14	0
an hour	11	-4
an hour ago	15	4
an hour and	11	-8
and	35	-12
and _ a	-25	0
and _ after	15	-9
and _ all	12	-9
and _ am	19	-10
and _ and	22	-8
and _ are	27	-7
and _ argue	-10	0
and _ belly	14	-9
and _ blue	10	-3
and _ bone	13	-4
and _ breath	9	-8
and _ bump	14	-9
and _ can	26	-13
and _ chest	23	-9
and _ come	13	6
and _ cough	-20	0
and _ coupl	-10	0
and _ cut	11	6
and _ dizzy	11	-3
and _ do	20	1
and _ earache	-15	0
and _ eyes	12	-10
and _ face	19	-10
and _ fast	8	-6
and _ feel	28	-31
and _ fell	13	-5
and _ fever	11	-7
and _ for	-17	0
and _ guns	12	10
and _ has	23	-13
and _ have	21	1
and _ he	14	-3
and _ head	15	-11
and _ high	12	-4
and _ hit	14	-10
and _ i	18	-10
and _ ice	-15	0
and _ in	17	-10
and _ incision	10	-6
and _ inhaler	9	-5
and _ is	28	-1
and _ jaw	15	-9
and _ just	15	-14
and _ keep	16	1
and _ know	9	1
and _ legs	17	-6
and _ light	15	-10
and _ lips	13	-6
and _ look	10	-8
and _ mouth	15	-4
and _ near	8	-5
and _ need	-31	0
and _ not	13	-18
and _ of	12	-8
and _ on	11	-8
and _ out	13	4
and _ pain	11	-6
and _ painful	8	-6
and _ real	10	-4
and _ room	12	-5
and _ runny	-13	0
and _ says	11	13
and _ scar	-12	0
and _ she	22	1
and _ skin	10	-8
and _ so	-9	0
and _ stiff	15	-3
and _ stopp	-9	0
and _ sweat	-19	0
and _ temperature	21	-9
and _ there	11	3
and _ thing	12	-6
and _ think	12	-4
and _ threw	8	-3
and _ throat	16	-8
and _ to	-15	-13
and _ tongue	10	-7
and _ tour	-12	0
and _ very	10	-3
and _ vision	14	-7
and _ voice	12	-13
and _ wake	14	13
and _ water	16	-5
and _ will	24	-2
and _ word	10	6
and a	-19	2
and a cough	-21	0
and a fever	9	-7
and a high	12	-4
and a runny	-13	0
and a stiff	15	-3
and all is	-10	0
and an	-15	0
and an earache	-15	0
and bleed	14	-3
and blurry	9	-4
and blurry vision	9	-4
and burn	11	-6
and crav	-15	0
and crav ice	-15	0
and crying	-9	0
and crying at	-9	0
and d	-9	0
and delivery	-12	0
and delivery tour	-12	0
and do	9	-2
and do not	9	-2
and does	13	-13
and does not	13	-13
and drew	12	10
and drew guns	12	10
and drool	-12	0
and everyth	-13	0
and everyth is	-13	0
and face	12	-8
and five	12	-5
and four	-11	-1
and four and	11	-1
and have	-11	0
and having	17	-6
and he	28	-2
and he can	8	-4
and he has	14	-6
and he is	18	-10
and he will	10	-8
and her	32	-20
and his	25	-23
and his eyes	11	-7
and hit	24	-12
and hit her	15	-7
and hit my	12	-4
and hot	9	-3
and hurt	-14	-3
and hurt her	-15	0
and i	36	-11
and i am	19	-10
and i argue	-10	0
and i bump	14	-9
and i can	19	-10
and i do	19	3
and i feel	16	-28
and i fell	11	-3
and i have	19	-1
and i keep	14	6
and i know	9	1
and i near	8	-5
and i need	-25	0
and i think	12	-4
and i threw	8	-3
and i would	-13	0
and is	23	-13
and it	10	-10
and it got	-13	0
and it is	22	-1
and it stopp	-12	0
and it was	10	-10
and it will	9	-14
and laugh	-10	0
and lips	13	-6
and mouth	-13	0
and my	41	-39
and my belly	14	-8
and my chest	20	-7
and my face	15	-5
and my feet	-8	0
and my head	15	-10
and my heart	9	-3
and my incision	10	-6
and my jaw	15	-9
and my leg	10	-5
and my legs	17	-6
and my lips	10	-2
and my mouth	13	-2
and my throat	16	-8
and my vision	11	-4
and my voice	12	-12
and my water	11	-3
and need	-36	0
and need a	-21	0
and need my	-21	0
and never	13	14
and never wake	11	10
and night	-13	0
and night sweat	-13	0
and not	16	2
and noth	12	-9
and now	38	-17
and now he	16	-13
and now his	13	5
and now i	18	-15
and now my	20	-12
and now she	16	-14
and over	11	-6
and put my	-10	0
and real	9	-5
and red	8	-4
and says	21	12
and says his	8	-14
and seeing	11	-9
and she	17	2
and she can	10	-8
and she has	11	-6
and she will	10	-2
and sleepy	17	-7
and slow	-10	0
and swell	12	-4
and swell after	10	-4
and swollen	8	-3
and the	25	-8
and the bone	13	-4
and the cut	10	-3
and the light	15	-10
and the pain	10	-6
and the room	12	-5
and the scar	-12	0
and there	10	-21
and they are	13	0
and this	20	-10
and this feel	16	-5
and throw	12	7
and throw up	12	-4
and tight	15	-6
and today	10	-12
and today it	9	-10
and took	9	-8
and turn	14	-3
and turn blue	10	-3
and two	11	-3
and want	-29	0
and want a	-13	0
and want coupl	-10	0
and want to	-23	0
and we all	8	-6
and we can	10	-7
and we need	-13	0
and went	12	-8
and white	8	-1
and will	22	-9
and will not	22	-9
ankl	-10	0
ankle is	-12	0
annual	-11	0
another _ i	12	5
another date	12	5
another date i	12	5
answer	16	-8
answer me	11	-11
antibiotic	8	-8
antifreeze	15	-9
anxiety	-10	0
anxiou	-19	0
anxiou _ flying	-8	0
anxiou about	-11	0
anxiou about flying	-8	0
any _ breath	-12	0
any _ of	-14	0
any _ pain	-10	0
any air	11	-8
any chest	-10	0
any chest pain	-10	0
any more	18	11
any sense	11	-10
any thought	-14	0
any thought of	-14	0
any trouble	-14	0
any trouble breath	-12	0
anymore _ i	-13	0
anymore _ keep	-13	0
anymore _ was	-12	0
anymore and	10	4
anymore i	18	11
anymore it	-20	0
anymore it keep	-13	0
anyone	-11	5
anyone _ feeling	-10	0
anyone is	-10	0
anyone is feeling	-10	0
apart	10	-6
apartment	-9	5
apartment thirty	-13	0
apnea	-14	0
apologize	-10	0
app	-13	0
app _ it	-13	0
app anymore	-13	0
app anymore it	-13	0
appointment	-8	10
appointment _ the	-12	0
appointment _ will	13	7
appointment for	-14	0
appointment i	15	3
appointment i will	13	7
april	-11	0
are	-10	-19
are _ blue	10	-3
are _ from	-14	0
are _ me	-9	0
are _ shut	13	-6
are _ there	12	-11
are _ to	-16	0
are a	-14	0
are all	14	-10
are back	10	-6
are best	-12	0
are blue	14	-4
are blue and	9	-2
are break	-9	0
are call	-11	0
are chapp	-16	0
are coming	9	-5
are coming out	9	-5
are driv	-11	0
are driv me	-11	0
are dry	-15	0
are itchy	-10	0
are kill	-14	0
are kill me	-11	0
are not	14	-12
are not there	12	-11
are numb	9	-6
are real	-10	0
are roll	8	-6
are swell	16	-7
are swollen shut	12	-4
are the	-12	0
are tingl	17	-6
are tired	-9	0
are turn	11	-3
are turn blue	10	-3
are you	-13	0
argue	-10	0
argue _ lot	-10	0
argue a	-10	0
argue a lot	-10	0
arm _ bent	15	-8
arm _ not	9	-7
arm _ numb	-10	0
arm _ sore	-10	0
arm _ weak	10	-3
arm feel	10	-8
arm from	12	8
arm is	12	-20
arm is bent	15	-8
arm is sore	-10	0
arm was	-13	0
arm was numb	-13	0
arm will	9	-7
arm will not	9	-7
arms	12	12
around _ mouth	12	-3
around _ ribs	10	-5
around for	14	6
around my ribs	10	-5
around one	-16	0
around the	15	-10
arthriti	-15	0
arthriti _ my	-11	0
arthriti in	-15	0
arthriti in my	-11	0
as	-23	-12
as _ baby	-11	0
as _ board	13	-6
as _ child	-15	0
as _ kid	-24	0
as a	-14	-6
as a baby	-11	0
as a board	13	-6
as a child	-15	0
as a kid	-24	0
aside	10	15
ask	-11	0
ask about	-15	0
asked	14	1
asked me	10	-13
asking _ me	12	7
asking _ some	-10	0
asking for me	12	7
asking for some	-10	0
asks	-11	0
asleep	-13	-3
asleep _ i	-10	-11
asleep _ the	-11	0
asleep and	11	2
aspirin	-12	0
assault	19	-5
asthma attack	12	-6
at	-17	8
at _ and	12	-4
at _ door	-12	0
at _ dot	-11	0
at _ is	-12	0
at _ last	-15	0
at _ party	8	7
at _ practice	14	-9
at _ receptionist	-10	0
at _ so	-9	0
at _ two	-11	0
at a	14	4
at all and	10	-7
at football	14	-8
at football practice	14	-8
at home	-8	-13
at me	12	11
at night	-25	-1
at nine	-12	0
at once	23	6
at peace	13	8
at school	-10	0
at the receptionist	-10	0
at twenty	-10	0
at work	-10	-13
ate _ and	14	-4
ate _ bunch	12	-7
ate _ of	15	-8
ate a	-9	-17
ate a bunch	12	-7
ate one	12	-4
ate some	18	-14
ate too	-16	0
attack	8	-22
attack _ 0	-8	0
attack _ are	11	-6
attack _ he	-11	0
attack _ i	-9	0
attack in	-20	0
attack in 0	-8	0
attack symptom	11	-6
attack symptom are	11	-6
attack when	-11	0
avenue	-17	0
awake	17	-16
away _ i	13	2
away _ my	18	8
away all	14	12
away his	10	14
away last	-10	0
away my	12	10
away when	13	-10
away when i	11	-9
b	-18	0
b _ d	-9	0
b and	-9	0
b and d	-9	0
baby	9	-3
baby _ a	-8	-12
baby _ all	-10	0
baby _ blue	15	-4
baby _ coming	13	-11
baby _ cradle	-11	0
baby _ due	-8	0
baby _ having	8	-2
baby _ limp	12	-3
baby _ lips	13	-7
baby _ nine	-16	0
baby _ off	11	-7
baby _ one	14	-5
baby _ she	-9	0
baby _ since	11	-5
baby _ soft	8	-5
baby and she	-9	0
baby has a	-17	0
baby has cradle	-11	0
baby has not	21	-12
baby he	9	-8
baby in	-9	0
baby is coming	13	-11
baby is due	-8	0
baby is having	8	-2
baby is lips	13	-7
baby is nine	-16	0
baby is not	19	-9
baby is soft	8	-5
baby kick	-11	0
baby kick all	-12	0
baby move	14	-12
baby need	-14	0
baby will	-9	-11
baby will not	-9	-11
babysitter	11	-11
back	-12	-1
back _ and	10	-3
back _ been	-12	0
back _ he	10	-7
back _ my	13	-9
back and	17	-18
back i	18	-2
back in	-21	0
back is	-10	0
back is kill	-8	0
backward	15	-10
backward _ the	11	-7
backward after	11	-7
backward after the	11	-7
bad _ am	9	-6
bad _ and	13	-5
bad _ can	15	-6
bad _ the	9	-6
bad _ wreck	-11	0
bad and	13	3
bad car wreck	-11	0
bad cramp	9	-3
bad gas	-14	0
bad headache	15	-7
bad headache and	11	-3
bad i	18	-10
bad i am	9	-6
bad i can	13	-4
badly	19	-2
badly _ a	10	-12
bag	11	-14
balance	-9	-9
ball	8	-9
bandage	12	-8
bare breath	11	-6
bark	-12	-6
bark _ night	-14	0
bark all	-14	0
bark all night	-14	0
basement	-11	0
basement _ everyth	-11	0
basement and	-11	0
basement and everyth	-11	0
bat	18	-3
bathroom	14	-8
battery acid	14	-4
battery is	-14	0
be	21	45
be _ and	-10	0
be _ anymore	10	6
be _ before	-11	0
be _ if	13	14
be _ much	9	4
be _ off	18	11
be _ on	-19	0
be _ ten	-11	0
be _ the	-12	0
be _ when	16	11
be _ without	12	7
be about	-11	0
be about ten	-11	0
be alive	25	12
be alive anymore	11	2
be around	14	10
be around for	14	6
be asking	-10	0
be asking for	-10	0
be at	9	0
be better	22	13
be better off	18	11
be better without	9	5
be dead	21	8
be happier	15	11
be here	11	9
be here anymore	14	4
be here before	-11	0
be need	8	10
be need that	9	4
be over	23	17
be seen	-15	0
be with	8	12
bead	-11	0
bead _ his	-11	0
bead in	-11	0
bead in his	-11	0
beat me	15	-1
because	-13	7
because _ do	9	7
because _ my	-13	0
because _ will	15	5
because i	18	10
because i do	9	7
because i want	12	13
because i will	15	5
because of	-19	0
because of my	-13	0
bed	20	-1
bed and	11	8
bee and	9	-4
bee and i	9	-4
been _ a	-11	0
been _ about	16	16
been _ all	17	-12
been _ and	11	7
been _ away	13	12
been _ but	-11	0
been _ chest	14	-6
been _ ever	-13	0
been _ his	-9	0
been _ my	17	20
been _ myself	18	15
been _ out	10	0
been _ real	-11	0
been _ that	-9	0
been _ tired	-18	0
been _ year	-10	0
been bleed	11	-12
been bleed for	17	-9
been bleed since	12	-5
been bother	-9	0
been bother me	-9	0
been clean	-14	0
been clean ever	-13	0
been cough	8	0
been cutt	20	14
been drink	11	7
been feel tired	-11	0
been giving	15	13
been giving away	13	12
been going	11	-8
been like	-10	0
been like that	-10	0
been poison	16	-13
been runn	-12	0
been saving	11	9
been saving up	11	9
been shak	11	-8
been sick	-9	0
been sick but	-11	0
been snor	-11	0
been snor real	-11	0
been sober	-8	0
been sober for	-8	0
been sweat	10	-5
been think	15	17
been think about	12	13
been throw	-8	-8
been throw up	-8	-8
been tugg	-9	0
been tugg his	-9	0
been vomit	11	-4
beep	13	-10
before	-16	-10
before but	14	-3
before the	-13	0
before then	-11	0
behind _ breastbone	8	-3
behind my	12	-5
behind my breastbone	8	-3
behind the	12	-11
being	28	4
being abus	12	-13
being alive	14	12
belly	11	-16
belly _ and	9	-1
belly _ swollen	8	-3
belly is swollen	8	-3
belly pain	11	-3
belly pain and	9	-1
belt	14	9
benadryl	17	-6
benadryl _ have	10	6
benadryl i	10	6
benadryl i have	10	6
bend	12	-11
bent	19	-13
best	9	11
best friend	10	8
better _ dead	14	10
better _ i	10	8
better _ me	10	5
better off	22	15
better off dead	14	10
better without	10	5
better without me	10	5
between	18	-15
between _ shoulder	15	-9
between my	11	-8
between my shoulder	9	-5
bigger	12	-7
bill	-25	7
bill _ the	-9	0
birth _ week	10	-6
bit	-18	-17
bit _ a	-12	0
bit _ blood	-9	0
bit her	11	-4
bit his	-12	0
bit his tongue	-12	0
bit of	-20	0
bit of a	-12	0
bit of blood	-9	0
bit puffy	-12	0
bite	-16	0
bitten _ a	10	-10
bitten by a	10	-10
black	23	-12
black _ and	10	9
black _ my	8	-5
black _ noth	-12	0
black _ tar	10	-3
black and	15	-11
black eye	-17	0
black eye noth	-12	0
black out	14	-23
blad	11	5
blade	8	13
bleach	22	-12
bleach _ my	10	-4
bleach in	10	-4
bleach in my	10	-4
bled	-16	0
bled a	-17	0
bleed _ forty	9	-4
bleed _ it	-13	0
bleed _ lot	15	-9
bleed _ my	19	-13
bleed _ she	-14	0
bleed a lot	15	-9
bleed and	-12	-8
bleed and i	19	-7
bleed and she	-14	0
bleed anymore	-12	0
bleed anymore it	-10	0
bleed for	17	-10
bleed for forty	9	-4
bleed from	16	-10
bleed money	-16	0
bleed since	12	-5
bleed through	11	-5
blew _ at	-10	0
blew up at	-10	0
bloat	-24	0
block	16	-8
blood _ after	-10	0
blood _ coming	12	-4
blood _ from	11	-6
blood _ is	13	-10
blood _ on	-11	0
blood _ out	14	-6
blood _ was	-14	0
blood and i	10	-4
blood clot	-14	-4
blood clot after	-10	0
blood draw	-13	0
blood is	9	-12
blood on	-11	0
blood on the	-11	0
blood pressure was	-10	0
blood sugar	9	-9
blood sugar is	16	-7
blood sugar was	-8	0
blood test	-9	0
blood thinner	-11	-12
blood work	-14	0
blotchy	8	-7
blow _ top	-12	0
blow my top	-12	0
blue	8	-20
blue _ blue	-9	0
blue _ he	11	-4
blue _ the	-10	0
blue and	20	-9
blue cros	-15	0
blue cros blue	-9	0
blue shield	-17	0
blurry _ i	-9	0
blurry vision	10	-5
board	15	-7
body is	10	-6
boil	9	-15
boil water	16	-13
bone	28	-19
bone _ out	13	-9
bone _ stick	10	-3
bone is	18	-9
bone is stick	10	-3
book	-20	0
boss _ going	-12	0
boss is	-15	0
boss is going	-12	0
both arms	15	-12
both legs	-8	0
bother me	-10	0
bottle	12	13
bottle here	10	6
bottle is	-12	0
bottle of	17	2
bottom _ laugh	-10	0
bottom and	-10	0
bottom and laugh	-10	0
bought	13	12
bought _ rope	11	8
bought a	13	12
bought a rope	11	8
bowl	9	-9
boy	19	-1
boy is	14	-12
boyfriend	20	1
boyfriend _ me	15	-10
boyfriend chok	9	-2
boyfriend chok me	9	-2
boyfriend is	11	-4
boyfriend will	13	-2
brain _ fried	-12	0
brain is	-12	0
brain is fried	-12	0
bread	17	-10
break	-20	-19
break _ i	-11	0
break _ my	14	-13
break into	8	-10
break into my	8	-10
break out	-18	0
break up	-12	0
break up i	-11	0
breakfast	15	-15
breakfast and	9	-9
breast	-15	-5
breast cancer	-14	0
breastbone	13	-8
breath	13	-35
breath _ fine	-14	0
breath _ is	-8	0
breath and	11	-4
breath away	-13	0
breath but	11	-2
breath even	8	-7
breath exercis	-13	0
breath fast	13	-4
breath fine	-13	0
breath in	9	-6
breath is fine	-14	0
breath it is	-8	0
breath once	-13	0
breath once and	-13	0
breath real	9	-4
breath right	12	-2
breath through	11	-5
breath through a	9	-3
breath when	-13	0
breath when he	-11	0
breathe _ i	8	-7
breathe _ my	-17	0
breathe fine	-16	0
breathe in	11	-3
breathe through	-18	0
breathe through my	-18	0
brian	-11	0
bridge high	-11	0
bright	14	-6
bright _ blood	13	-6
bright red	14	-6
bright red blood	13	-6
bring my	-10	0
broke _ hip	10	0
broke _ my	16	2
broke _ night	-15	0
broke _ the	-11	0
broke _ toe	-17	0
broke _ with	-13	0
broke and	13	-10
broke and i	9	-5
broke in the	-11	0
broke into	15	3
broke into my	15	3
broke last	-15	0
broke last night	-15	0
broke my	-13	4
broke my toe	-17	0
broke up	-13	0
broke up with	-13	0
broken	9	-12
brother _ a	-9	0
bruise	-23	0
bruise _ my	-9	0
bruise on	-12	0
bruise on my	-9	0
bucket	9	-3
bucket and	9	-3
bug	-15	0
bugs	11	-6
bugs _ the	10	-5
bugs on	10	-5
bugs on the	10	-5
bulg	12	-8
bump	-8	-13
bump _ head	9	-9
bump my head	9	-9
bunch	21	3
bunch _ pill	9	17
bunch of	20	3
bunch of pill	9	17
burden	17	17
burn _ face	14	-7
burn _ finger	-9	0
burn _ my	13	-13
burn _ roof	-12	0
burn _ tongue	-13	0
burn _ with	17	11
burn my face	14	-7
burn my finger	-9	0
burn my tongue	-13	0
burn on	15	-16
burn on my	13	-13
burn the roof	-12	0
burn up	12	-13
burn when	-10	0
burn when i	-10	0
burnside	-11	0
but _ am	-17	0
but _ chest	14	-5
but _ do	19	-10
but _ is	-21	-15
but i am	-17	0
but i do	18	-9
but it is	-9	-8
but my chest	11	-4
but now	15	-6
but she	-14	-11
but she is	-17	-7
but that	-13	0
but that is	-12	0
but the last	-10	0
butter	9	-5
button	18	-12
button battery	15	-9
buzz	11	-12
by _ and	10	-14
by _ bee	9	-4
by _ car	19	-10
by _ truck	13	-10
by _ weekend	15	10
by a	18	-22
by a bee	9	-4
by a car	19	-10
by accident	10	-12
by that	-12	0
by the weekend	15	10
bypas	-9	0
bypas surgery	-9	0
calf _ swollen	12	-2
calf is	12	-6
calf is swollen	12	-2
call	-9	-9
call 0	25	-15
call _ after	-11	0
call _ again	-10	0
call _ ambulance	15	-8
call _ back	-12	0
call _ one	14	-10
call _ set	-11	0
call about	-11	0
call an	15	-8
call an ambulance	15	-8
call back	-18	0
call for	-18	0
call from	-14	0
call if	-15	0
call me	-16	0
call me after	-11	0
call my	-10	0
call nine	14	-10
call nine one	14	-10
call them	-10	0
call them again	-10	0
call to	-10	0
call to set	-11	0
call you	-16	0
call you back	-12	0
came	20	-6
came _ and	-10	-8
came _ on	10	-9
came back	10	-11
came down	10	-4
came in	-9	0
came in and	-12	0
came on	14	-9
came out	13	-9
can _ bread	17	-10
can _ breath	12	-5
can _ bring	-10	0
can _ catch	14	-9
can _ die	10	6
can _ feel	12	-21
can _ hear	-18	0
can _ help	-15	0
can _ keep	13	15
can _ lie	9	-5
can _ lift	12	-12
can _ make	-9	0
can _ me	-13	0
can _ move	9	-18
can _ overdose	12	7
can _ pee	9	-7
can _ reschedule	-10	0
can _ say	18	-16
can _ sleep	-25	0
can _ son	-9	0
can _ swallow	17	-9
can _ taste	-11	0
can _ the	11	-13
can _ to	13	-11
can _ walk	13	-13
can feel	16	-12
can feel my	13	-7
can hard	12	-7
can i	-30	0
can i bring	-10	0
can i come	-12	0
can i get	-17	0
can i take	-12	0
can my	-12	0
can my son	-9	0
can not	22	-11
can not bread	17	-10
can not breath	12	-5
can not catch	14	-9
can not feel	12	-21
can not get	15	-28
can not hear	-16	0
can not hold	16	-12
can not keep	13	15
can not lie	9	-5
can not lift	12	-12
can not make	-9	0
can not move	12	-18
can not my	-12	0
can not pee	9	-7
can not say	15	-11
can not sleep	-25	0
can not swallow	14	-8
can not take	17	8
can not taste	-11	0
can not tell	8	-6
can not to	13	-11
can not walk	13	-13
can see	17	-13
can see the	9	-11
can somebody	-15	0
can somebody help	-15	0
can walk	-9	0
can we	-20	0
can we do	-16	0
can we talk	-10	0
can you	-11	2
can you die	10	6
can you overdose	12	7
cancel _ appointment	-11	0
cancel _ no	12	5
cancel everyth	12	5
cancel everyth no	12	5
cancel my	-12	0
cancel my appointment	-11	0
cancell	-13	0
cancell _ i	-13	0
cancell and	-13	0
cancell and i	-13	0
cancer	-10	0
cap	-12	0
car	16	-9
car _ and	11	-4
car _ in	-13	0
car accident and	9	-2
car crash	9	0
car died	-9	0
car wreck in	-11	0
carbon	10	-17
carbon _ alarm	10	-8
carbon monoxide	10	-17
carbon monoxide alarm	10	-8
card	-23	0
cardiac	-12	0
cardiologist	-17	0
care	8	17
care _ i	17	10
care if	17	10
care if i	17	10
caregiver	12	-17
carpal	-13	0
carpal tunnel	-13	0
cashew	13	-9
catch	10	-9
catch _ breath	10	-8
catch my	9	-8
catch my breath	9	-8
catheter	9	-5
caught	16	-14
center _ my	13	-3
center of	13	-3
center of my	13	-3
chainsaw	12	-11
chair	9	-10
chair and	8	-9
chang	-10	-4
chang table	9	-4
change	-16	0
change my	-14	0
change the	-10	0
chapp	-17	0
chart	-19	0
chase	-13	0
check	-27	7
check up	-10	0
checkup	-22	0
chemical	17	-8
chemo	26	-6
chemo and	16	-12
ches	12	-4
chest	11	-37
chest _ been	9	-3
chest _ i	10	-7
chest _ like	8	-2
chest _ my	13	-3
chest _ no	-12	0
chest _ or	-12	0
chest _ ray	-18	0
chest _ real	16	-3
chest _ so	11	-2
chest and	10	-11
chest and my	13	-3
chest cold	-13	0
chest feel	14	-4
chest feel like	8	-2
chest has	12	-4
chest has been	9	-3
chest hurt	26	-6
chest is so	11	-2
chest pain last	-9	0
chest pain no	-12	0
chest pain or	-12	0
chest that	14	-4
chest tightnes	11	-1
chest when	9	-5
chest when i	9	-5
chest x	-18	0
chest x ray	-18	0
chicken	9	5
chin	11	-5
chok _ a	12	-8
chok _ can	8	-3
chok _ just	-16	0
chok _ last	9	-2
chok _ my	-16	0
chok he	-11	0
chok me	16	5
chok me last	9	-2
chok on a	12	-8
chok on my	-16	0
chok up	-17	0
cholesterol	-19	0
cigna	-9	0
clammy	13	-5
clas	-15	0
clean _ since	-13	0
clean ever	-13	0
clean ever since	-13	0
cleaner	16	-12
cleaner _ my	9	-6
cleaner in	9	-6
cleaner in my	9	-6
clear	-16	-5
click	-15	0
click _ i	-11	0
click when	-11	0
click when i	-11	0
climb the	10	0
clinic	-19	0
clip	11	-7
clip _ his	11	-7
clip on	11	-7
clip on his	11	-7
clos	11	-10
clos up	13	-7
close	-11	0
clot after	-10	0
coaster	-10	0
coat	-15	0
code	-14	0
coffee	-17	-14
coffee ground	13	-9
coin	8	-4
cold	-31	-18
cold _ white	8	-1
cold and white	8	-1
collaps	23	-22
college	-21	0
colonoscopy	-19	0
color	14	-13
color of	14	-13
com	-12	0
come	11	0
come _ for	-10	0
come _ my	15	2
come down	11	8
come in for	-10	0
coming	25	-13
coming _ now	11	-5
coming _ of	11	-6
coming off	12	-5
coming out	23	-15
coming out of	11	-6
coming right	11	-5
coming right now	11	-5
coming up	-13	0
company	-14	0
computer	-16	0
concussion	-14	0
confus _ does	12	-7
confus _ the	-15	0
confus about	-12	0
confus and	19	-11
congest	-23	0
congestion	-14	0
constipat	-15	0
contact	-18	0
contact _ my	-15	0
contact is	-15	0
contact is my	-15	0
contraction	12	-12
contraction _ do	-12	0
contraction like	-12	0
contraction like do	-12	0
control	-16	0
controll	-12	0
convulsion	11	-10
cookie	10	-6
copay	-21	0
copperhead	13	-8
copperhead _ me	13	-8
copperhead got	13	-8
copperhead got me	13	-8
copy	-15	0
copy of	-12	0
cord	15	-11
cord _ out	13	-9
corner	-10	0
corner of	-10	0
correct	-10	0
cost	-21	0
cough	-11	-26
cough _ blood	21	-7
cough is	-8	0
cough that	-11	0
cough up	26	-12
cough up blood	21	-7
could	-14	7
could _ a	-9	0
could i	-12	0
could kill	-11	0
counselor	-16	0
coupl	-10	0
coupl therapy	-10	0
couple	-13	0
couple of	-13	0
court	-15	0
cousin	-10	0
cover	-11	-9
cover _ hive	10	-3
cover _ welt	9	-4
cover in	15	-8
cover in hive	10	-3
cover in welt	9	-4
covid	-18	0
covid shot	-11	0
cow	-13	0
cow _ this	-13	0
cow over	-13	0
cow over this	-13	0
coworker _ baby	-13	0
coworker is	-13	0
coworker is baby	-13	0
cpr	-15	0
cpr clas	-14	0
cradle	-12	0
cradle cap	-12	0
cramp	-11	-7
cramp _ night	-15	0
cramp at	-15	0
cramp at night	-15	0
crash	9	-6
crav	-15	0
crav ice	-15	0
cream	-13	0
creek	-14	0
creek road	-9	0
crie	16	7
crisi	-9	0
crook	11	-5
cros	-18	0
cros _ shield	-9	0
cros blue	-9	0
cros blue shield	-9	0
crush	9	-13
crush _ him	-13	0
crush on	-15	0
crush on him	-13	0
crying _ night	-9	0
crying at	-9	0
crying at night	-9	0
cup	15	-10
cup of	13	-5
curtain	15	-9
cut	13	-1
cut _ i	9	-8
cut _ leg	9	-9
cut _ off	-18	0
cut _ shav	-16	0
cut _ wrist	16	11
cut and	10	-8
cut and i	10	-8
cut me	-18	0
cut me off	-12	0
cut my	15	4
cut my wrist	12	10
cut myself off	-12	0
cut myself shav	-16	0
cut off	19	-15
cut on	-10	0
cut out	-8	0
cut that	-8	0
cutt	19	20
cvs	-11	0
cvs on	-8	0
d	-17	0
dad _ alzheimer	-10	0
dad _ my	12	2
dad _ not	8	-6
dad is	15	-7
dad is alzheimer	-10	0
daddy	11	4
daniel	-14	0
date _ will	12	5
date i will	12	5
daughter _ fever	-14	0
daughter _ gum	-16	0
daughter _ had	-12	0
daughter _ having	9	-3
daughter _ her	-9	12
daughter _ not	13	-9
daughter can	13	-9
daughter can not	13	-9
daughter had	16	-2
daughter had a	16	-2
daughter has	-17	-4
daughter is fever	-14	0
daughter is having	9	-3
daughter swallow	-9	1
daughter swallow gum	-16	0
daughter told	11	-4
daughter was	10	-10
day _ he	10	-3
day _ my	-9	0
day and my	-9	0
day old	16	-6
days _ and	13	-13
days _ go	-11	0
days _ i	15	-10
days a	-11	0
days a go	-11	0
days ago and	19	-10
days and	16	-12
days and i	15	-10
dead _ my	-16	0
dealer	-10	0
dealer _ he	-10	0
dealer so	-10	0
dealer so he	-10	0
death situation	11	-9
deductible	-16	0
deep	22	2
defibrillator	15	-13
defibrillator _ off	10	-7
defibrillator _ shock	10	-9
defibrillator went	10	-7
defibrillator went off	10	-7
deliver _ week	13	-5
delivery	-12	0
delivery tour	-12	0
dementia	-19	0
dementia and	-8	0
dental	-9	0
dentist	-20	0
department	-9	0
depress	-18	0
depression	-22	0
dermatologist	-12	0
deserve	15	9
deserve _ live	11	6
deserve to	15	9
deserve to live	11	6
detector	8	-10
diabet	-21	0
diabetic	22	-16
diabetic _ i	9	-8
diabetic and	14	-12
diabetic and i	9	-8
diagnos	-10	0
diagnos with	-10	0
dialysi	13	-6
dialysi _ is	10	-8
diaper _ yesterday	9	-2
diaper rash	-17	0
diaper since	12	-4
diaper since yesterday	9	-2
diarrhea	-15	0
did _ hit	-16	0
did it	14	5
did not	-24	2
did not hit	-16	0
die	21	23
die _ embarrassment	-12	0
die _ taking	10	6
die and	8	10
die from	10	6
die from taking	10	6
die of	-12	0
die of embarrassment	-12	0
died	-17	11
died _ a	-18	0
died _ i	-11	0
died of	-21	0
died of a	-18	0
dinner	-12	0
dirt	-11	0
disappear	19	11
disease	-11	0
disorder	-19	0
divorce	-15	0
divorce and	-12	0
dizzy _ gett	-10	0
dizzy _ the	-13	0
dizzy minute	-10	0
dizzy minute gett	-10	0
dizzy when	-9	0
dizzy when i	-9	0
do _ and	-11	0
do _ anymore	15	13
do _ app	-13	0
do _ call	-16	0
do _ chest	14	-3
do _ deserve	14	6
do _ do	-8	0
do _ drink	-8	0
do _ exercis	-13	0
do _ have	-21	1
do _ i	-9	0
do _ make	8	-10
do _ myself	11	7
do _ need	10	-12
do _ plan	14	10
do _ see	20	17
do _ shoot	-10	0
do _ still	8	0
do _ want	9	8
do breath	-13	0
do breath exercis	-13	0
do have	13	-3
do have chest	14	-3
do i call	-17	0
do i have	-13	0
do i need	13	-11
do if i	-12	0
do it	24	19
do not and	-12	0
do not deserve	14	6
do not drink	-8	0
do not go	9	-9
do not have	-13	1
do not make	8	-10
do not plan	14	10
do not see	22	17
do not shoot	-10	0
do not want	9	8
do someth	15	15
do the	-8	0
do this anymore	17	9
do this app	-13	0
do you	-30	0
do you do	-12	0
do you have	-15	0
do you need	-13	0
doctor	-19	16
doctor _ me	-10	0
doctor _ to	-13	0
doctor is	-11	0
does _ doctor	-10	0
does _ have	-18	0
does _ know	17	-16
does _ take	14	11
does _ want	-9	9
does it	12	15
does it take	14	11
does my	-11	0
does not have	-18	0
does not know	17	-16
does not want	-9	9
does the	-14	0
does the doctor	-10	0
dog _ all	-14	0
dog _ me	-14	0
dog _ my	16	-7
dog and	10	4
dog bark	-14	0
dog bark all	-14	0
dog bit	10	-10
dog bit my	12	-10
dog died	-13	0
dog is	16	-13
doing	-12	5
doing fine	-12	0
doing great	-10	0
doll	13	-7
dolor _ el	9	-8
dolor en	9	-8
dolor en el	9	-8
done	20	27
dot	-12	0
dot _ at	-9	0
dot com	-12	0
double	8	-11
dove	13	-13
dove _ the	13	-13
down _ 0	-14	0
down _ am	-10	0
down _ and	10	12
down _ stair	16	-8
down i	-10	0
down i am	-10	0
down my	25	-13
down over	10	-7
down over my	9	-7
down since	-14	0
down since my	-12	0
down the	18	-10
down the stair	16	-8
down to	-14	-10
down to 0	-14	0
dr	-21	0
drain	13	-11
drain cleaner	12	-7
drank	25	-25
drank _ of	9	-7
drank a	8	-9
drank some	18	-12
draw	-13	0
drew	16	8
drew guns	12	10
drink	-11	4
drink _ days	14	-7
drink _ it	10	10
drink and	15	3
drink three	9	-4
drink three days	9	-4
drink two	9	-4
drink two days	9	-4
driv	-10	6
driv _ a	11	8
driv _ crazy	-10	0
driv into	12	8
driv me	-18	0
driv me crazy	-10	0
driv test	-10	0
drive	-10	13
drive _ he	-9	0
drive himself	-9	0
drive himself he	-9	0
driver	-13	0
drool and	9	-6
droop	18	-10
drop	-18	-8
drop dead	-15	0
dropp	15	-19
dropp to	16	-11
drove	12	12
drown _ paperwork	-9	0
drown in paperwork	-9	0
drug	-16	0
drunk	23	-23
drunk _ she	8	-6
drunk and	10	-12
drunk but	10	-6
dry	-26	-6
dry air	-11	0
dry and	-9	0
dts	17	-15
due	-12	-1
due _ a	-9	0
due _ my	-10	0
due for	-12	0
due for a	-13	0
due for my	-10	0
due in	-9	-3
duele	9	-8
duele _ el	9	-8
duele mucho	9	-8
duele mucho el	9	-8
dying _ get	-15	0
dying to	-18	0
dying to get	-15	0
e	-11	0
e r	-9	0
ear	-28	0
ear _ and	-13	0
ear _ crying	-9	0
ear _ hurt	-11	0
ear and	-13	0
ear and crying	-9	0
ear hurt	-16	0
ear hurt and	-12	0
ear infection	-10	0
ear not	-11	0
ear not hurt	-11	0
earache	-15	0
earliest	-12	0
ears	-18	0
easier	13	11
eat	-9	2
eat and	9	5
eat vegetabl	-14	0
eating again	-14	0
eczema	-13	0
effect	-14	0
effect of	-12	0
eight	-9	-14
eight _ and	9	-5
eight _ four	-10	0
eight _ oh	-9	0
eight _ seven	-11	0
eight _ two	-12	0
eight eight	-11	0
eight oh	-9	0
eight six	-11	0
eight week	15	-8
eighteen	-9	0
eighty eight	-12	0
eighty one	11	-7
ekg	-10	0
el	9	-8
el _ dolor	9	-8
el pecho	9	-8
el pecho dolor	9	-8
elbow	-14	0
electrocut	18	-14
eleven	-14	4
eleven _ i	-11	0
eleven and	-11	0
eleven and i	-11	0
elm	-8	0
email	-12	0
embarrassment	-12	0
emergency	11	-14
emergency _ is	-14	0
emergency contact	-12	0
emergency contact is	-15	0
emergency help	16	-10
employ	-10	0
empty _ i	9	1
empty and	9	1
empty and i	9	1
en	9	-8
en _ pecho	9	-8
en el	9	-8
en el pecho	9	-8
end	13	19
end _ all	10	5
end _ i	12	7
end _ life	17	11
end _ the	-16	0
end _ tonight	9	9
end and	15	3
end and i	12	7
end it	14	17
end it all	10	5
end my life	17	11
end of	-9	0
end of the	-16	0
ending	17	17
ending _ life	11	10
ending my	11	10
ending my life	11	10
ends	-11	0
enough	18	7
epilepsy	-9	0
epipen	12	-17
epipen _ minut	9	-2
epipen already	13	-8
esposo	11	10
esposo _ golpea	11	10
esposo me	11	10
esposo me golpea	11	10
even	20	3
even notice	9	8
evening	-9	0
ever	11	4
every	12	-11
every _ minut	13	-8
every breath	12	-5
every headache	-11	0
every headache is	-11	0
every spring	-14	0
every time i	9	-12
everybody	15	10
everyone	22	14
everyone _ be	11	6
everyone would	10	6
everyone would be	10	6
everyth	12	8
everyth _ flood	-11	0
everyth _ i	14	1
everyth and	10	10
everyth is	-8	0
everyth is flood	-11	0
everyth no	12	5
everyth no i	12	5
everyth went	10	-8
everywhere	13	-16
everywhere and	9	-8
ex _ off	-10	0
ex husband	-13	0
ex is	13	-2
ex wife	-10	0
ex wife off	-10	0
excitement	-15	0
excruciat	11	-4
excuse	-12	0
exercis	-16	0
exist	16	8
expir	-9	0
extra	-13	0
eye _ eyelash	-14	0
eye _ in	-12	0
eye _ seriou	-12	0
eye _ than	-10	0
eye an	-14	0
eye an eyelash	-14	0
eye live	-12	0
eye live in	-12	0
eye noth	-12	0
eye noth seriou	-12	0
eye out	-10	0
eye out than	-10	0
eye since	11	-6
eyeball	13	-7
eyeball _ bleed	13	-7
eyeball is	13	-7
eyeball is bleed	13	-7
eyelash	-14	0
eyelash _ think	-14	0
eyelash i	-14	0
eyelash i think	-14	0
eyes	13	-23
eyes _ back	10	-7
eyes _ itchy	-10	0
eyes _ roll	10	-8
eyes _ swollen	12	-4
eyes are itchy	-10	0
eyes are roll	8	-6
eyes are swollen	12	-4
eyes roll	11	-7
eyes roll back	10	-7
face	31	-4
face _ break	-16	0
face _ droop	14	-7
face _ out	-13	0
face _ swell	15	-4
face _ up	12	-3
face broke	-13	0
face broke out	-13	0
face feel	8	-2
face is break	-16	0
face is droop	12	-5
face is swell	13	-3
face with	16	-9
fade	14	-5
faint _ hit	14	-5
faint _ i	-9	0
faint _ today	8	-5
faint and	16	-9
faint and hit	14	-5
faint twice	8	-5
faint twice today	8	-5
fall out	-10	0
fami history	-11	0
fantasy	-10	0
fantasy _ team	-10	0
fantasy football	-10	0
fantasy football team	-10	0
far	-12	0
fast	-18	-14
fast before	-11	0
fat	16	-9
father	8	2
father _ a	-13	0
father _ having	8	-4
father _ of	-10	0
father died	-10	0
father died of	-10	0
father had	-13	0
father had a	-13	0
father is	11	5
father is having	8	-4
fax	-9	0
febrile	-13	0
febrile _ as	-11	0
febrile seizur	-13	0
febrile seizur as	-11	0
feed	15	3
feel	14	-5
feel _ and	10	4
feel _ baby	11	-8
feel _ ending	9	13
feel _ hot	8	-3
feel _ i	11	-18
feel _ it	14	-14
feel _ legs	17	-13
feel _ my	12	-16
feel _ on	9	-2
feel _ same	16	-5
feel _ sidal	14	10
feel _ since	-12	0
feel _ someth	8	-4
feel _ there	8	8
feel _ throat	13	-7
feel _ toes	-14	0
feel a	-12	-1
feel better	-17	0
feel down	-15	0
feel down since	-12	0
feel fine	-10	0
feel funny	15	-12
feel great	-13	0
feel hopeles	11	12
feel hot	10	-5
feel like	42	0
feel like ending	9	13
feel like i	26	-18
feel like it	12	-13
feel like someth	8	-4
feel like there	8	8
feel my	10	-15
feel my legs	15	-10
feel my throat	13	-7
feel my toes	-14	0
feel real	14	-9
feel safe	9	-15
feel suey	14	10
feel suey sidal	14	10
feel the	21	-16
feel the same	16	-5
feel tired	-13	0
feeling	-10	0
feeling _ the	-10	0
feeling but	-10	0
feeling but the	-10	0
feet	-14	-9
feet hurt	-12	0
feet swell	-10	0
fell _ his	-12	0
fell _ hit	10	-5
fell _ hurt	-15	0
fell _ of	14	-6
fell _ on	-16	0
fell _ the	20	-21
fell and hit	10	-5
fell and hurt	-15	0
fell asleep	-17	-8
fell down the	11	-7
fell in	9	-5
fell in the	13	-5
fell last	-10	0
fell off the	8	-16
fell on his	-10	0
fell out	17	-10
fell out of	14	-6
felt	16	-20
felt _ baby	16	-12
felt the	14	-9
felt the baby	14	-9
fentanyl	14	-12
fever _ an	-15	0
fever _ down	-14	0
fever _ i	19	-7
fever _ last	-15	0
fever _ she	16	-2
fever and an	-15	0
fever and i	10	-5
fever and she	16	-2
fever broke	-17	0
fever broke last	-15	0
fever but	17	-3
fever but i	14	-3
fever is down	-14	0
fever seizure	16	-2
few _ ago	-8	0
few minut	13	-6
few second	9	-1
few week	-18	0
few year	-11	0
fifteen	12	-5
fifteenth	-9	0
fifty	-11	-7
fight	21	2
fight i	14	9
fill	-10	-10
find	-9	6
find _ card	-12	0
find my	-10	0
find my card	-12	0
fine	-43	-1
fine _ just	-8	0
fine at	10	-9
fine i	-15	0
fine i just	-8	0
fine just	-13	0
fine now	-21	0
finger _ eighty	11	-7
finger _ the	-13	0
finger are	8	-2
finger read	11	-7
finger read eighty	11	-7
fingernail	11	-5
first	-13	-9
first _ in	-10	0
first one	-11	0
first thing	-12	0
fish	13	1
fit	9	-17
fit and	10	-5
fitzgerald	-12	0
five _ dry	-11	0
five _ five	-17	0
five _ i	9	-8
five _ oh	-8	0
five _ one	-10	0
five _ three	-17	0
five _ two	-12	0
five _ will	-11	0
five _ zero	-9	0
five and	16	-12
five and i	9	-8
five five	-16	0
five five five	-12	0
five five oh	-8	0
five hundr	9	-4
five i	-11	0
five i will	-11	0
five minut	21	-15
five minut dry	-11	0
five month	10	-4
five oh	-11	0
five oh one	-8	0
five oh three	-10	0
five six	-16	0
five two	-8	0
five week old	12	-3
five year	-17	0
five zero	-9	0
flar	9	-4
flash	-10	-11
flash _ night	-13	0
flash and	-8	0
flash and night	-13	0
flash light	9	-4
flight	-10	-5
flight _ cancell	-13	0
flight _ now	8	-1
flight and	13	-2
flight and now	8	-1
flight got	-13	0
flight got cancell	-13	0
flood	-11	0
floor	17	-25
floppy	13	-7
floppy and	11	-5
flos	-10	0
flu	-21	0
flu shot	-13	0
fluid	18	-14
flyer	-18	0
flyer _ day	-13	0
flyer all	-13	0
flyer all day	-13	0
flying	-9	0
foam	17	-11
follow _ after	-8	0
follow _ for	-8	0
follow me	15	2
follow up	-16	0
follow up after	-8	0
follow up for	-8	0
foot _ asleep	-13	0
foot _ mouth	-14	0
foot and	-14	0
foot and mouth	-14	0
foot turn	12	-3
football _ is	-10	0
football practice	14	-8
football team	-10	0
football team is	-10	0
for	-9	14
for _ a	-11	0
for _ and	15	13
for _ baby	-8	0
for _ blood	-9	0
for _ couple	-13	0
for _ fever	-13	0
for _ five	17	-9
for _ hour	15	-18
for _ kind	-10	0
for _ minut	21	-8
for _ minute	11	-13
for _ morn	-8	0
for _ physical	-13	0
for _ son	-11	0
for _ to	9	12
for _ two	-13	0
for _ year	-17	0
for a couple	-13	0
for a minute	11	-13
for a morn	-8	0
for after	12	8
for air	12	-9
for depression	-13	0
for everyth	12	12
for five	10	-4
for five minut	10	-4
for forty	15	-5
for good	16	9
for his	-14	0
for his fever	-13	0
for maybe	12	-6
for me	21	16
for month	-10	0
for my	-12	-2
for my son	-11	0
for my two	-11	0
for next	-11	0
for pneumonia	-12	0
for school	-13	0
for six hour	14	-7
for some	-12	0
for some kind	-10	0
for ten	12	-3
for the	-26	0
for the pain	-13	0
for them	13	8
for three	-10	0
for three days	-10	0
for two	12	4
for year	-27	0
forget	-14	0
forgot	-11	0
forgot _ card	-9	0
forgot my	-15	0
forgot my card	-9	0
fork	15	-13
fork _ the	11	-7
fork in	11	-7
fork in the	11	-7
form	-46	0
form _ the	-9	0
form for	-16	0
form for the	-9	0
form is	-10	0
forty two	-8	0
found	25	-3
found my	11	-13
four	-17	-23
four _ and	15	-9
four _ two	-13	0
four and	15	-6
four and i	11	-3
four five	-15	0
four month	-12	0
four one	-13	0
four seven	-9	0
four three	-8	0
four time	17	-8
four two	-10	0
four week	14	-5
four week old	12	-3
friday	-14	-8
fried	-12	0
fried today	-11	0
friend	9	11
friend _ a	-10	0
friend _ mine	-12	0
friend is a	-11	0
friend of	-12	0
friend of mine	-12	0
from	-22	-2
from _ and	10	-4
from _ cut	16	-12
from _ flu	-10	0
from _ too	10	6
from coffee	-12	0
from her	14	-12
from last	-14	0
from my	14	-19
from sleep	-11	0
from surgery	12	-2
from taking	10	6
from taking too	10	6
from typing	-18	0
front _ me	12	6
front of	16	9
front of me	12	6
full _ blood	11	-7
full of	11	-7
full of blood	11	-7
funny	9	-20
funny _ my	-13	0
funny and	-8	-7
funny and my	-13	0
fussy	-12	0
gain	-16	0
garage	15	3
garcia	-16	0
garden	-12	0
gas	-14	-12
gash	11	-8
gash _ my	11	-8
gash on	11	-8
gash on my	11	-8
gasp	18	-14
gasp and	8	-5
gasp for	12	-7
gave _ dog	10	10
gave _ his	11	12
gave _ son	-13	0
gave birth	11	-8
gave him	13	-10
gave me	-19	0
gave my son	-13	0
gave the	12	-2
get	-15	-13
get _ air	15	-15
get _ and	11	3
get _ blood	-10	0
get _ breath	9	-2
get _ for	-9	0
get _ when	-18	0
get _ word	11	-10
get a	-14	-4
get air	16	-10
get any	11	-8
get any air	11	-8
get her	10	-9
get her to	9	-7
get it	-8	0
get my	-15	-9
get my blood	-10	0
get the	-10	0
get wind	-9	0
gets _ and	12	12
gett	14	-5
gett _ and	13	-10
gett _ the	-8	0
gett _ worse	-10	0
gett a	8	0
gett off	-8	0
gett off the	-8	0
gett slow	-10	0
gett slow worse	-10	0
gett tight	10	-6
girl	18	-2
give	-9	3
give _ right	-11	0
give my right	-11	0
giving _ my	9	9
giving _ smok	-11	0
giving away	17	14
giving up smok	-11	0
glas	18	-19
glas _ it	12	-13
glas and	10	-10
glass	-21	0
glucose	8	-5
glucose is	12	-3
go	12	10
go _ and	8	-4
go _ sleep	18	11
go _ when	15	-13
go away when	13	-10
go home	14	-2
go on	12	19
go to sleep	18	11
goes	-10	6
goes _ stone	-11	0
goes through	11	-8
goes through to	11	-8
goes to	-15	0
goes to stone	-11	0
going	8	3
going _ a	-11	0
going _ do	12	12
going _ hang	10	10
going _ my	11	-12
going _ shoot	14	0
going _ take	14	11
going into	15	-13
going into my	11	-6
going off	12	-10
going on	16	-2
going through	-16	0
going to do	12	12
going to hang	10	10
going to shoot	14	0
going to take	14	11
going up	14	-10
golf ball	12	-7
golpea	11	10
gone	10	18
gone _ and	9	-4
gone through	8	-6
good	-17	-7
goodbye	19	25
goodbye _ everyone	9	9
goodbye letter	15	11
goodbye to	11	13
goodbye to everyone	9	9
got	16	-11
got _ all	10	16
got _ bad	-16	0
got _ bead	-11	0
got _ black	-12	0
got _ by	10	-17
got _ crush	-15	0
got _ fever	11	-5
got _ gash	11	-8
got _ gun	10	11
got _ headache	11	-9
got _ knife	9	-13
got _ letter	-14	0
got _ off	11	-5
got _ plate	-11	0
got _ rash	11	0
got _ sore	-9	0
got _ splinter	-14	0
got _ the	21	-17
got _ worst	10	-8
got a	-23	-9
got a bad	-16	0
got a bead	-11	0
got a black	-12	0
got a crush	-15	0
got a fever	11	-5
got a gash	11	-8
got a headache	11	-9
got a knife	9	-13
got a plate	-11	0
got a rash	11	0
got a sore	-9	0
got a splinter	-14	0
got bleach	8	-4
got bleach in	8	-4
got cancell	-13	0
got cancell and	-13	0
got dts	17	-15
got hit	10	-15
got hit by	19	-10
got into	24	-22
got into my	14	-10
got into the	17	-16
got me on	10	-9
got my	17	6
got pain	12	-8
got real	9	-5
got shock	12	-8
got someth	-14	0
got someth in	-14	0
got stung	16	-10
got the	10	11
got the worst	10	-8
got this	14	-12
grabb	17	5
grace	-9	0
grade	-17	0
grade fever	-10	0
grandfather is	8	5
grandma	19	-5
grandma is	9	-14
grandmother is	17	-9
grandpa	19	-16
grandpa is	13	-11
grandson ate	9	-9
gray	19	-9
grease	13	-9
great	-25	0
grief	-13	0
ground	16	1
group	-16	0
group number	-11	0
grunt	17	-8
gum	-21	0
gums	-15	0
gums _ when	-9	0
gums bleed	-8	0
gun	22	7
gun _ so	-10	0
gun _ the	13	-3
gun and	10	6
gun dealer	-10	0
gun dealer so	-10	0
gun in	9	-3
gun in the	9	-3
gunn	-12	0
guns	9	10
gush	21	-14
gush of	10	-5
guys	-11	0
gym	-15	0
h	-17	0
ha	-14	0
had	-14	-14
had _ baby	14	3
had _ blood	-11	0
had _ cancer	-11	0
had _ cough	-10	0
had _ dizzy	-10	0
had _ for	-14	0
had _ gallbladder	-8	0
had _ headache	-14	0
had _ low	-10	0
had _ on	8	-9
had _ seizure	11	-14
had _ since	-14	0
had _ surgery	-10	0
had _ tonsil	14	-5
had _ wet	15	-7
had _ with	-10	0
had a blood	-10	0
had a cough	-10	0
had a dizzy	-10	0
had a headache	-14	0
had a low	-10	0
had a seizure	11	-14
had a stroke	-14	-5
had a wet	15	-7
had an	-12	0
had any	-14	0
had asthma	-11	0
had breast	-11	0
had breast cancer	-11	0
had chest	-8	0
had febrile	-13	0
had febrile seizur	-13	0
had heartburn	13	-10
had my	16	0
had my baby	13	6
had my gallbladder	-8	0
had my stroke	15	-8
had my tonsil	12	-4
had one	15	-6
had preeclampsia	-14	0
had preeclampsia with	-10	0
had some	-9	0
had surgery	10	-7
had the	13	6
had this	10	-5
had three	14	-8
had three seizur	15	-6
had to	-8	0
haha	-17	0
hair	-15	0
hair _ fall	-10	0
hair is	-13	0
hair is fall	-10	0
half	10	-23
half my	14	-11
half of	15	-16
hallucinat	13	-3
hand	14	-3
hand _ and	-12	0
hand _ cold	-9	0
hand _ face	9	-3
hand _ in	13	-10
hand and	14	-8
hand and face	9	-3
hand are	-10	-10
hand foot	-14	0
hand foot and	-14	0
hand get	-11	0
hand got	15	-7
hand is	9	-6
hand with	10	-11
handicap	-8	0
hang _ there	-13	0
hang himself	9	12
hang in	-13	0
hang in there	-13	0
hang myself	10	8
hang on	-25	0
hang out	14	-11
hannah	-8	0
happen _ i	-8	0
happen if i	-8	0
happier	15	11
happier _ i	13	5
hard	16	-32
hard _ a	17	-8
hard _ breath	11	-3
hard _ hear	-15	0
hard _ read	-13	0
hard _ swallow	9	-3
hard _ symptom	11	-6
hard and	11	-4
hard as	17	-8
hard as a	17	-8
hard attack	12	-7
hard attack symptom	11	-6
hard of	-15	0
hard of hear	-15	0
hard time breath	11	-3
hard time read	-13	0
hard to	18	-17
hard to swallow	9	-3
has	-10	-7
has _ a	-15	0
has _ all	9	-11
has _ bleed	13	-6
has _ bother	-9	0
has _ cap	-11	0
has _ cold	-19	0
has _ ear	-12	0
has _ eye	-14	0
has _ fever	12	-11
has _ foot	-14	0
has _ gun	10	-10
has _ high	10	-1
has _ hurt	-14	0
has _ in	15	-2
has _ knife	10	-1
has _ list	12	10
has _ little	-11	0
has _ moved	15	-8
has _ peed	12	-5
has _ runny	-10	0
has _ stiff	11	-4
has _ vomit	-16	0
has a cold	-19	0
has a fever	12	-11
has a gun	10	-10
has a high	10	-1
has a knife	10	-1
has a list	12	10
has a little	-11	0
has a rash	9	-4
has a runny	-10	0
has a stiff	11	-4
has an	-12	0
has an ear	-12	0
has been bleed	13	-6
has been bother	-9	0
has been hurt	-14	0
has cradle	-11	0
has cradle cap	-11	0
has had	-16	0
has had a	-15	0
has hand	-14	0
has hand foot	-14	0
has lice	-13	0
has no	21	0
has not moved	15	-8
has not peed	12	-5
has not vomit	-16	0
has pain	9	-2
has pink	-14	0
has pink eye	-14	0
hate	11	10
have	-12	-1
have _ a	-9	-3
have _ abdominal	11	-6
have _ after	-9	0
have _ and	-13	1
have _ bad	-11	0
have _ blood	16	-5
have _ bottle	10	8
have _ breath	-13	0
have _ bruise	-8	0
have _ clean	-13	0
have _ cold	-12	0
have _ cough	-12	0
have _ cutt	15	14
have _ dts	17	-15
have _ eye	-16	0
have _ eyes	-14	0
have _ felt	19	-19
have _ gas	-14	0
have _ giving	14	9
have _ having	-10	5
have _ in	-20	0
have _ little	-11	0
have _ lump	-8	0
have _ mild	-10	0
have _ my	26	15
have _ not	13	-11
have _ on	-11	0
have _ pain	14	-13
have _ plan	18	1
have _ question	-9	0
have _ sinu	-13	0
have _ sit	14	-10
have _ someth	-14	0
have _ sore	-12	0
have _ stop	14	-10
have _ sweat	10	-5
have _ terrible	14	-8
have _ the	16	7
have _ think	15	13
have _ this	15	-11
have _ three	15	-6
have _ through	13	-8
have _ throw	-8	-8
have _ to	13	7
have _ urinary	-10	0
have _ vomit	11	-4
have _ wart	-11	0
have _ worry	10	7
have a	-11	-3
have a bottle	10	8
have a bruise	-8	0
have a burn	8	-11
have a cold	-12	0
have a cough	-12	0
have a little	-11	0
have a lump	-8	0
have a mild	-10	0
have a plan	18	1
have a question	-9	0
have a real	8	-5
have a sinu	-13	0
have a sore	-12	0
have a terrible	13	-8
have a urinary	-10	0
have a wart	-11	0
have an	-19	0
have any	-18	0
have anyth	9	0
have arthriti	-11	0
have arthriti in	-11	0
have bad	-14	0
have bad gas	-14	0
have been clean	-13	0
have been cutt	15	14
have been giving	14	9
have been having	-10	5
have been poison	16	-13
have been sweat	10	-5
have been think	15	13
have been throw	-8	-8
have been vomit	11	-4
have can	13	-11
have can not	13	-11
have ever	10	-11
have gone	10	-7
have gone through	8	-6
have got a	-16	0
have got dts	17	-15
have got my	14	7
have got pain	11	-8
have got someth	-14	0
have got the	11	6
have got this	10	-8
have had this	10	-5
have had three	15	-6
have headach	9	-8
have heartburn	-14	0
have insurance	-12	0
have it	-17	0
have lost	11	0
have made	9	10
have never felt	10	-11
have no	10	3
have not felt	18	-14
have not had	-11	0
have not pass	-11	0
have noth	14	11
have pain	-9	0
have pain in	-9	0
have pink	-16	0
have pink eye	-16	0
have said	14	10
have seizur	-9	0
have severe	11	-6
have severe abdominal	11	-6
have soak	9	-6
have some	-15	0
have sudden	11	-6
have the	10	0
have thought	14	7
have to sit	14	-10
have to stop	14	-10
have to worry	10	7
have trouble	-13	0
have trouble breath	-13	0
have written	16	10
having	20	-14
having _ breath	18	-6
having _ chest	-9	0
having _ cow	-13	0
having _ flash	-16	0
having _ heart	15	-8
having _ mild	-12	0
having _ of	11	7
having _ pain	15	-9
having _ seizure	16	-9
having _ sleep	-14	0
having _ thought	11	9
having _ trouble	-9	0
having a	16	-22
having a cow	-13	0
having a heart	15	-8
having a seizure	15	-7
having any	-15	0
having any chest	-9	0
having any trouble	-9	0
having chest	17	-7
having chest pain	16	-6
having contraction	18	-10
having hot	-19	0
having hot flash	-16	0
having one	11	-13
having some mild	-12	0
having suicidal	14	9
having suicidal thought	14	9
having thought	10	8
having thought of	10	8
having trouble breath	16	-4
having trouble sleep	-14	0
he	13	-15
he _ a	-13	1
he _ acting	12	-9
he _ and	9	5
he _ at	13	8
he _ beat	9	-9
he _ blue	12	-4
he _ chok	22	-11
he _ confus	12	-4
he _ cough	18	-7
he _ fine	-13	-6
he _ five	9	-6
he _ four	-10	0
he _ going	28	8
he _ got	15	3
he _ having	10	-8
he _ he	13	1
he _ in	14	-2
he _ just	-11	-10
he _ kill	11	-7
he _ mad	-11	0
he _ me	15	11
he _ my	-16	1
he _ off	14	7
he _ out	21	-17
he _ outside	10	1
he _ pass	-12	0
he _ play	-14	0
he _ scream	9	-5
he _ self	-10	0
he _ seventeen	-9	0
he _ shak	9	-4
he _ some	9	-6
he _ still	8	-4
he _ sweat	9	-6
he _ teeth	-15	0
he _ three	-10	0
he _ throw	9	-6
he _ turn	12	-7
he _ two	14	-5
he _ up	10	9
he _ vomit	14	-2
he can	17	-16
he can not	26	-16
he cut me	-12	0
he did	-9	0
he does	-13	1
he does not	-9	1
he drank	14	-10
he drank some	9	-6
he fell	10	-12
he got	21	-15
he grabb	10	-8
he hit	-9	-10
he is a	-18	-6
he is acting	12	-9
he is beat	9	-9
he is better	-11	0
he is blue	9	-3
he is chok	22	-11
he is confus	10	-2
he is cough	18	-7
he is fine	-19	0
he is five	9	-6
he is four	-10	0
he is going	28	8
he is got	12	4
he is having	10	-6
he is in	14	2
he is just	-9	-10
he is mad	-11	0
he is my	-17	0
he is not	-13	-18
he is out	10	-8
he is outside	10	1
he is play	-14	0
he is scream	9	-5
he is self	-10	0
he is seventeen	-9	0
he is shak	9	-4
he is still	8	-4
he is teeth	-15	0
he is the	-15	0
he is three	-10	0
he is turn	12	-7
he is two	14	-3
he is vomit	14	-2
he keep	10	-8
he look	12	-10
he never	-12	0
he never pass	-14	0
he pass out	12	-6
he said	12	0
he says	17	7
he stopp	10	-2
he took	14	-1
he was fine	9	-6
he will	25	-10
he will kill	11	-7
he will not	18	-16
head _ bleed	11	-3
head _ i	9	5
head _ keep	11	-8
head _ now	8	-2
head _ pound	11	-6
head _ since	-10	0
head ache since	-10	0
head and	23	-13
head and i	9	-6
head and now	8	-2
head is bleed	11	-3
head is pound	11	-6
head on the	9	-12
head that	11	-8
head that keep	11	-8
headache _ a	-8	0
headache _ blurry	9	-4
headache _ i	9	-4
headache _ my	9	-7
headache and	17	-11
headache and blurry	9	-4
headache is	-16	0
headache is a	-11	0
heal	-22	0
hear	-17	2
hear _ very	-9	0
hear test	-8	0
hear you	-16	0
hear you very	-9	0
heard	-13	0
heart _ in	-22	0
heart _ racing	9	-4
heart _ when	-17	0
heart attack	-10	-12
heart attack in	-20	0
heart attack when	-11	0
heart disease	-11	0
heart is	11	-13
heart is racing	9	-4
heart it	12	-7
heart medicine	13	-5
heart pill	13	6
heartburn	-15	-12
heartburn _ pizza	-8	0
heartburn after	-12	0
heartburn after pizza	-8	0
heat	13	-3
heat and	13	5
heavi	11	-5
heel	-16	0
heel hurt	-9	0
help	16	-15
help now	14	-8
hemorrhoid	-22	0
her	11	4
her _ are	19	-11
her _ broke	-14	0
her _ check	-10	0
her _ do	9	-12
her _ hurt	9	7
her _ look	12	-9
her _ open	10	5
her breath	10	-6
her chest	14	-8
her eyes are	9	-4
her face	14	-11
her face is	9	-6
her fever broke	-14	0
her head and	8	-3
her head is	12	-7
her knee	-10	0
her left	12	-15
her legs	12	2
her lips	13	-8
her mouth	16	-13
her name	-12	0
her name is	-12	0
her temperature	-15	0
her temperature is	-14	0
her tongue	12	-8
her whole	10	-9
her word	15	-16
here _ now	-16	0
here _ then	-11	0
here anymore	16	6
here before then	-11	0
here in	12	4
here right	-16	0
here right now	-16	0
heroin	13	-14
herself	22	23
hiding	16	-18
high _ and	12	-4
high and	10	-8
high fever	22	-8
high fever and	12	-4
high school	-12	0
him	15	6
him and	11	12
him in	12	6
him in the	11	-1
him off	-14	0
him up	9	-9
himself	19	25
himself _ is	-9	0
himself he	-9	0
himself he is	-9	0
hip	-15	-5
his	20	-2
his _ are	20	-15
his _ arm	10	-7
his _ he	14	4
his _ hurt	15	-4
his _ is	28	-14
his _ not	-11	0
his _ read	11	-7
his _ twice	8	-2
his _ when	-15	0
his _ will	10	-7
his arm	12	-10
his back	14	9
his blood	11	-3
his bottom	-12	0
his bottom and	-10	0
his breath	-8	-1
his breath when	-11	0
his chest	20	-8
his chest and	10	-2
his ear	-15	0
his ear and	-9	0
his ear not	-11	0
his eyes	18	-14
his eyes are	10	-6
his face	15	-7
his face is	10	-5
his fever	-14	0
his finger	13	-9
his finger read	11	-7
his hand	10	-19
his head on	10	-5
his heart	12	-6
his knee	-10	0
his left	12	-9
his left arm	8	-5
his leg	13	-12
his lips	9	-4
his lips are	8	-3
his mouth	9	-6
his neck	12	-9
his pill	10	6
his pupil	10	-9
his right	8	-8
his tongue	-12	0
his tongue and	-12	0
history	-25	0
history of	-17	0
hit	-8	-39
hit _ i	-13	0
hit _ with	-8	0
hit a	-14	0
hit by	16	-13
hit by a	16	-13
hit his	-9	-6
hit me	-12	-20
hit me i	-13	0
hit me with	-8	0
hit my	10	-12
hits	20	9
hits me	17	1
hitt	12	6
hitt my	14	5
hive and	19	-9
hold	-18	5
hold _ breath	-14	0
hold _ chest	9	-5
hold _ my	18	-8
hold _ phone	11	-5
hold his breath	-11	0
hold music	-13	0
hold on	-14	0
hold the	14	6
hold the phone	11	-5
home	17	3
home _ my	11	11
homework	-12	0
homework _ he	-12	0
homework sorry	-12	0
homework sorry he	-12	0
honest i	11	-1
hopeles	18	14
horse and	12	-7
hot _ and	-13	0
hot flash	-20	0
hot flash and	-13	0
hot oil	10	-4
hour	21	-17
hour _ it	9	-3
hour ago	15	4
hour and	16	-11
hour and it	9	-3
house	16	7
house and	10	12
how _ got	11	2
how _ i	-19	0
how do	-13	0
how do i	-13	0
how i	15	2
how i got	11	2
how many	16	6
how nice	-15	0
huff	12	-13
hundr	10	-24
hundr _ five	16	-6
hundr _ four	-11	-1
hundr _ nine	10	-7
hundr _ six	10	-4
hundr _ two	13	-3
hundr and five	12	-5
hundr and four	-11	-1
hundr and two	13	-3
hundr point	22	-11
hundr point nine	10	-7
hundr point six	10	-4
hurt _ at	-12	0
hurt _ baby	15	9
hurt _ back	-13	0
hurt _ bad	16	-9
hurt _ he	-9	-1
hurt _ hip	-15	0
hurt _ i	-12	-4
hurt _ kids	13	-20
hurt _ much	13	2
hurt _ typing	-10	0
hurt after	-14	0
hurt and he	-9	-1
hurt anyone	-13	0
hurt anyone is	-10	0
hurt from	-17	0
hurt from typing	-10	0
hurt her	-15	0
hurt her hip	-15	0
hurt him	-10	0
hurt me	-9	-8
hurt me at	-12	0
hurt my	12	-14
hurt my baby	12	6
hurt my back	-13	0
hurt so	19	-1
hurt so bad	15	-9
hurt somebody	15	-6
hurt when	-10	-2
hurt when i	-10	-2
husband _ a	-15	-1
husband _ having	12	-6
husband _ his	13	1
husband _ knee	-14	0
husband _ me	19	-1
husband _ on	11	-6
husband _ the	-11	0
husband and	-10	0
husband and i	-10	0
husband can	10	7
husband can not	10	7
husband is a	-14	0
husband is having	12	-6
husband is knee	-14	0
husband is on	11	-6
husband just	14	-12
husband need	-8	0
husband need a	-8	0
hypochondriac	-11	0
hypochondriac _ think	-11	0
hypochondriac she	-11	0
hypochondriac she think	-11	0
i _ a	-10	11
i _ about	13	2
i _ afraid	14	0
i _ all	-11	12
i _ allergic	-15	0
i _ anxiou	-11	0
i _ arthriti	-11	0
i _ asking	-15	0
i _ at	-14	10
i _ attack	16	-10
i _ back	-15	0
i _ bad	-14	0
i _ beat	-17	0
i _ been	9	1
i _ being	16	-18
i _ birth	10	-6
i _ black	8	3
i _ bleach	17	-9
i _ bleed	15	-18
i _ bloat	-14	0
i _ blue	-20	0
i _ breath	-10	-4
i _ burn	-15	-11
i _ call	-25	-2
i _ can	25	4
i _ chest	-9	-1
i _ chok	-24	0
i _ confus	-10	-5
i _ constipat	-12	0
i _ cough	9	-7
i _ die	-10	0
i _ died	-9	0
i _ do	21	16
i _ done	21	16
i _ driv	-15	0
i _ drown	-13	-9
i _ drunk	10	-10
i _ due	-15	-4
i _ dying	-14	-13
i _ electrocut	16	-11
i _ emergency	16	-10
i _ ever	10	-11
i _ every	11	0
i _ fine	-17	0
i _ flash	9	-4
i _ for	-12	0
i _ funny	-8	0
i _ gas	-9	0
i _ give	-11	0
i _ go	16	11
i _ gone	26	16
i _ got	8	-2
i _ great	-11	0
i _ hang	-17	0
i _ hard	12	-7
i _ having	14	-5
i _ hear	11	-9
i _ heartburn	-10	0
i _ her	9	-6
i _ hiding	16	-18
i _ home	11	-4
i _ hopeles	13	13
i _ hurt	13	-16
i _ i	19	-7
i _ if	-15	0
i _ in	-8	-11
i _ into	-12	0
i _ it	8	7
i _ keep	12	9
i _ kill	-13	0
i _ last	-9	0
i _ late	-12	0
i _ lost	11	6
i _ made	9	10
i _ my	-17	-9
i _ need	-16	0
i _ new	-12	0
i _ no	17	10
i _ noth	14	11
i _ numb	-9	0
i _ nurs	-9	0
i _ off	20	-16
i _ old	-10	0
i _ one	-11	0
i _ only	9	-15
i _ or	12	5
i _ pain	-9	0
i _ pass	19	-17
i _ pink	-16	0
i _ plann	16	15
i _ put	17	13
i _ raped	13	0
i _ real	12	-10
i _ safe	-14	0
i _ said	15	12
i _ scar	18	-7
i _ see	14	-12
i _ seven	11	-6
i _ severe	11	-6
i _ shaky	8	-4
i _ shiver	12	-10
i _ shot	18	-10
i _ sitt	14	9
i _ soak	14	-9
i _ sore	-12	0
i _ sorry	14	15
i _ stand	13	8
i _ star	14	1
i _ starv	-15	0
i _ still	8	-3
i _ stress	-8	0
i _ stuck	-13	0
i _ sudden	12	-7
i _ suey	14	10
i _ suffocat	11	-11
i _ suicidal	11	10
i _ surgery	9	0
i _ sweat	12	-6
i _ take	-16	0
i _ ten	-14	0
i _ test	-9	0
i _ that	-15	0
i _ them	16	15
i _ there	12	-14
i _ think	28	19
i _ thought	15	7
i _ three	11	-11
i _ throw	20	-10
i _ told	-15	0
i _ transferr	-12	0
i _ trying	-11	0
i _ twelve	9	3
i _ twenty	17	-10
i _ two	8	-12
i _ used	13	-13
i _ vomit	13	-3
i _ walk	-15	0
i _ want	10	20
i _ wheez	11	-7
i _ with	-13	0
i _ worri	-14	0
i _ written	16	10
i _ xarelto	14	-9
i _ you	-8	0
i accidental	15	-12
i accidental took	14	-8
i already	10	6
i am about	12	-4
i am afraid	14	0
i am all	-13	0
i am allergic	-15	0
i am an	-13	0
i am beat	-14	0
i am being	16	-18
i am bleed	14	-21
i am blue	-17	0
i am burn	-11	0
i am call	-21	0
i am chok	-16	0
i am confus	-10	-5
i am constipat	-12	0
i am cough	9	-7
i am dead	-17	0
i am dizzy	18	-6
i am done	20	18
i am driv	-15	0
i am drown	-10	-9
i am due	-15	-4
i am dying	-14	-13
i am feel	-11	0
i am fine	-10	0
i am gone	18	13
i am hang	-13	0
i am having	13	-16
i am hiding	16	-18
i am his	-13	0
i am in	11	-5
i am late	-11	0
i am lighthead	8	-7
i am not	-27	16
i am nurs	-9	0
i am old	-10	0
i am on	10	-7
i am out	-15	0
i am pass	10	-5
i am plann	16	15
i am scar	24	-7
i am seven	11	-6
i am shiver	12	-10
i am short	14	-9
i am sitt	14	9
i am soak	12	-7
i am sore	-12	0
i am sorry	14	15
i am stand	13	8
i am starv	-15	0
i am still	8	-3
i am stress	-8	0
i am stuck	-13	0
i am suffocat	11	-11
i am suicidal	18	9
i am sweat	12	-6
i am ten	-9	0
i am think	23	7
i am thirty	13	-12
i am throw	19	-10
i am transferr	-12	0
i am trying	-14	0
i am twelve	10	9
i am twenty	17	-10
i am vomit	12	-3
i am wheez	11	-7
i am with	-11	0
i am worri	-13	0
i argue	-10	0
i argue a	-10	0
i ate	-11	-7
i be	-11	0
i be asking	-10	0
i been	9	1
i black	11	-14
i black out	11	-14
i blew	-10	0
i blew up	-10	0
i bought	13	14
i bought a	13	14
i bring	-12	0
i bring my	-10	0
i broke	-14	-11
i broke my	-8	-10
i broke up	-13	0
i bruise	-10	0
i burn	-11	0
i burn the	-14	0
i call	-13	0
i came	9	-9
i can	14	-2
i can feel	16	-12
i can hard	12	-7
i can see	14	-12
i can walk	-9	0
i come	-14	0
i come in	-14	0
i cough	19	-11
i cough and	8	-4
i cough up	9	-5
i could kill	-11	0
i cut	16	5
i cut my	15	0
i cut myself	-8	0
i cut off	13	-12
i deliver	14	-6
i died	10	0
i do breath	-13	0
i do have	13	-3
i drink	-14	0
i dropp the	-8	0
i feel dizzy	10	-2
i feel fine	-10	0
i feel hopeles	11	12
i feel like	28	4
i feel real	9	-8
i feel suey	14	10
i fell last	-10	0
i flos	-10	0
i forgot	-15	0
i forgot my	-15	0
i found	17	12
i gave birth	10	-6
i get	-24	4
i get a	-11	0
i get my	-11	0
i get wind	-9	0
i go to	11	-11
i got a	-21	0
i got bleach	8	-4
i got shock	9	-5
i got stung	9	-4
i had an	-12	0
i had chest	-15	0
i had my	16	0
i had surgery	9	0
i hate	11	10
i have an	-16	0
i have arthriti	-11	0
i have bad	-14	0
i have been	9	1
i have can	12	-8
i have ever	10	-11
i have gone	9	-7
i have got	8	-2
i have heartburn	-9	0
i have lost	11	0
i have made	9	10
i have no	10	3
i have noth	14	11
i have pain	-9	0
i have pink	-16	0
i have said	14	10
i have severe	11	-6
i have soak	9	-6
i have some	-15	0
i have sudden	11	-6
i have the	15	0
i have thought	15	7
i have trouble	-11	0
i have written	16	10
i hear	11	-1
i hurt my	-13	0
i just	13	26
i just can	14	16
i just do	12	5
i just had	12	-10
i just have	-11	0
i just need	-19	0
i just want	9	19
i keep	34	9
i keep black	9	-13
i keep think	10	16
i laugh	-16	0
i laugh so	-12	0
i left	-11	0
i left him	-11	0
i live	-13	5
i live at	-18	0
i live on	-11	0
i live or	12	5
i look	17	0
i look at	11	1
i lost my	-24	0
i might do	9	11
i miss	-19	0
i miss a	-13	0
i near pass	12	-6
i need	-9	-17
i need a	-35	0
i need an	13	-10
i need emergency	16	-10
i need my	-24	0
i need new	-12	0
i overdos	-12	0
i overdos in	-13	0
i pass a	10	0
i pass out	-12	0
i pee	-16	0
i pres	9	-12
i pull	-23	0
i pull a	-13	0
i pull my	-9	0
i ran	-15	0
i ran out	-13	0
i read	-16	0
i roll	-11	0
i roll my	-11	0
i run	-12	0
i saw the	-9	0
i see flash	9	-4
i shot	-13	0
i ski	-14	0
i slept	-16	0
i slept funny	-13	0
i slic	11	-11
i snore	-10	0
i sprain	-11	0
i sprain my	-11	0
i stubb	-13	0
i stubb my	-13	0
i sudden	15	-7
i sudden can	8	-6
i switch	-10	0
i take	-18	-14
i take xarelto	14	-9
i talk to	11	5
i teach	-10	0
i think	22	-25
i think about	15	17
i think he	10	-13
i think my	16	-9
i think the	9	-14
i thought	12	-6
i threw	-9	-10
i took	14	-6
i took a	12	4
i took all	12	15
i took my	-14	-9
i took two	-9	0
i tried	12	9
i tried to	12	9
i twist	-11	0
i twist my	-11	0
i use	-16	0
i used my	11	-4
i used to	-23	0
i used two	13	-8
i wake	11	-9
i wake up	11	-9
i walk	-10	-6
i walk into	-12	0
i want it	10	9
i want look	-9	0
i want out	15	15
i want the	-11	0
i was	11	-8
i was a	-17	0
i was attack	16	-10
i was chok	-13	0
i was dead	9	10
i was electrocut	16	-11
i was gone	9	8
i was in	-8	-7
i was raped	13	0
i was shot	18	-10
i was so	-15	0
i was suicidal	-8	0
i was told	-15	0
i were	15	13
i were dead	9	9
i will not	14	15
i will take	-13	0
i wish	25	21
i wish i	23	22
i woke	16	-16
i woke up	16	-16
i work	-21	0
i work at	-13	0
i would	-23	1
i would be	11	12
i would die	-13	0
i would give	-11	0
i would kill	-13	0
i would like	-30	-3
i wrote	17	10
ibuprofen	-12	0
ice cold	10	-3
id	-11	0
if _ am	-21	0
if _ can	-9	0
if _ fever	-14	0
if _ leave	13	7
if _ live	12	5
if _ miss	-18	0
if _ was	14	12
if _ were	9	4
if i am	-21	0
if i get	-10	0
if i leave	13	7
if i live	12	5
if i miss	-18	0
if i was	14	12
if i were	9	4
if it	11	-10
if it is	11	-10
if my	-13	0
if my fever	-14	0
if you	-11	0
in 0	-26	-5
in 0 and	-9	-5
in _ basement	-11	0
in _ belly	10	-5
in _ center	14	-5
in _ chest	23	-13
in _ days	9	-6
in _ ear	-11	0
in _ emergency	-12	0
in _ eye	23	-18
in _ eyes	19	-14
in _ face	11	-13
in _ fami	-24	0
in _ garage	13	3
in _ head	10	-10
in _ heat	9	-7
in _ hospital	-16	0
in _ left	11	-7
in _ leg	13	-3
in _ life	10	-11
in _ middle	10	-7
in _ minute	-11	0
in _ morn	-15	-6
in _ morning	-16	0
in _ neck	-10	0
in _ next	9	-12
in _ oregon	-10	0
in _ pool	12	-4
in _ right	13	-6
in _ school	-12	0
in _ stomach	9	-8
in _ the	8	-9
in _ thousand	-14	0
in _ winter	-14	0
in a	13	-9
in a minute	-11	0
in acne	-13	0
in and i	-8	0
in college	-18	0
in five	-10	0
in for	-13	0
in front	15	10
in front of	15	10
in her	10	2
in high	-12	0
in high school	-12	0
in his	20	-4
in his ear	-11	0
in hive	15	-7
in hive and	15	-7
in january	-10	0
in june	-12	0
in labor	21	-18
in may	-19	0
in my	19	-10
in my belly	10	-5
in my chest	20	-12
in my eyes	19	-14
in my fami	-17	0
in my house	13	3
in my left	11	-7
in my life	10	-11
in my right	13	-6
in one	16	-7
in one eye	16	-7
in pain	-14	0
in paperwork	-9	0
in the basement	-11	0
in the center	14	-5
in the emergency	-12	0
in the fami	-16	0
in the garage	12	3
in the head	15	-10
in the hospital	-16	0
in the middle	10	-7
in the morn	-19	0
in the morning	-16	0
in the neck	-14	0
in the next	9	-12
in the pool	12	-4
in the stomach	11	-6
in the winter	-14	0
in traffic	-12	0
in two thousand	-14	0
in welt	11	-6
in welt and	9	-4
in your	-13	0
indigestion	15	-11
indigestion _ my	15	-8
indigestion or	15	-8
indigestion or my	15	-8
infant	11	-10
infant _ breath	12	-3
infant is	15	-7
infant is breath	11	-3
infection	-23	0
inhaler _ not	11	-7
inhaler _ time	15	-9
inhaler is	11	-9
inhaler is not	11	-7
inr	-11	0
inr check	-11	0
inside	14	-4
insulin twice	9	-9
insurance	-29	1
insurance card	-10	0
insurance company	-13	0
into	24	-8
into _ house	11	-14
into _ jaw	11	-7
into my	22	-3
into my house	11	-14
into my jaw	11	-7
into the	20	-16
iron	-11	-10
is 0	13	-15
is _ a	17	-21
is _ about	17	11
is _ acting	10	-3
is _ after	-15	0
is _ again	-14	0
is _ and	25	-22
is _ answer	12	5
is _ are	10	-8
is _ around	-9	7
is _ at	-10	-13
is _ backward	14	-9
is _ bad	13	-12
is _ bark	-14	0
is _ because	-13	0
is _ behind	-11	0
is _ bit	-11	0
is _ bleed	-11	-2
is _ blue	11	-4
is _ breath	20	-9
is _ but	12	-20
is _ by	11	-8
is _ check	-9	0
is _ chok	-15	0
is _ cold	13	-4
is _ coming	13	-7
is _ cough	-12	0
is _ cros	-11	0
is _ crush	13	-9
is _ down	10	-10
is _ drunk	13	-6
is _ emergency	9	-11
is _ employ	-10	0
is _ fast	13	-3
is _ fine	-21	0
is _ fire	8	-7
is _ funny	9	-7
is _ garcia	-8	0
is _ going	13	2
is _ gray	8	-2
is _ gun	-10	0
is _ gush	9	-5
is _ heavy	12	-4
is _ help	13	-12
is _ her	17	7
is _ here	-10	3
is _ high	11	-3
is _ his	18	6
is _ hope	14	8
is _ house	-9	0
is _ hundr	12	-8
is _ husband	-16	0
is _ hypochondriac	-11	0
is _ i	11	1
is _ into	17	-14
is _ left	9	11
is _ life	11	-9
is _ little	-19	0
is _ love	-15	0
is _ making	15	-11
is _ medical	14	-9
is _ mother	-12	0
is _ moving	17	-8
is _ needle	9	-9
is _ nice	-11	0
is _ no	9	0
is _ now	-17	-4
is _ off	16	-16
is _ oh	9	-6
is _ okay	-16	0
is _ or	12	-8
is _ out	13	-24
is _ pain	-23	-7
is _ pill	10	-16
is _ point	15	15
is _ pressure	14	-5
is _ pull	-15	0
is _ purple	13	-11
is _ reason	8	8
is _ respond	19	-15
is _ should	-10	0
is _ sick	-10	0
is _ since	15	-11
is _ sister	-10	0
is _ sleepy	22	-13
is _ slow	-10	0
is _ snor	-11	0
is _ son	-14	0
is _ sorry	-12	0
is _ spot	9	-7
is _ stopp	-11	0
is _ stroke	-12	0
is _ stuff	12	-11
is _ sudden	-10	0
is _ surgery	-14	0
is _ that	15	-5
is _ this	10	-9
is _ tight	18	-8
is _ today	-15	0
is _ too	11	12
is _ touch	9	8
is _ trouble	17	-4
is _ tugg	-9	0
is _ tumor	-11	0
is _ up	17	-28
is _ waking	16	-18
is _ way	10	8
is _ well	-9	0
is _ went	12	-8
is _ what	-9	0
is _ when	19	-11
is _ with	-9	-15
is _ worst	9	-7
is _ worth	11	14
is a	-15	-10
is a bit	-11	0
is a gun	-10	0
is a heart	-10	0
is a house	-9	0
is a hypochondriac	-11	0
is a life	11	-9
is a little	-22	0
is a medical	14	-9
is a month	15	-3
is a needle	9	-9
is a pain	-15	0
is a red	9	-8
is a stroke	-11	0
is a tumor	-11	0
is about	-13	3
is about to	-10	0
is acting	21	-12
is acting up	9	-4
is aetna	-11	0
is all	12	1
is allergic	-8	-6
is allergic to	-8	-6
is alzheimer	-10	0
is alzheimer is	-10	0
is an	13	-11
is an emergency	15	-11
is at	14	-6
is awake	14	-9
is baby	-13	0
is baby stopp	-13	0
is back	9	-8
is beat	22	-21
is beat me	12	-12
is been a	-12	0
is been sick	-11	0
is been snor	-11	0
is been tugg	-9	0
is being	8	-8
is bent	15	-8
is better	-11	0
is black	11	-9
is black and	9	-4
is bleed	23	-22
is bleed a	13	-7
is block	16	-8
is blood	22	-18
is blue	11	-11
is blue and	8	-6
is blue cros	-11	0
is boyfriend	14	6
is break	-11	0
is break out	-16	0
is breath but	11	-2
is breath fast	11	-3
is breath real	9	-4
is broken	9	-5
is bulg	11	-7
is burn up	20	-12
is chok	29	-18
is chok on	16	-10
is clos	19	-6
is clos up	15	-4
is cold	18	-9
is cold and	13	-6
is coming off	11	-4
is coming right	11	-5
is coming up	-14	0
is confus	19	-7
is confus and	12	-5
is congest	-17	0
is cough	24	-11
is cough and	12	-5
is cover in	9	-6
is crush	12	-4
is crying	-11	0
is cutt	10	13
is dead	-19	0
is dog	-9	0
is dog bark	-14	0
is done	11	13
is down	-13	0
is down to	-13	0
is dr	-14	0
is driv	-13	0
is driv me	-13	0
is drool	12	-10
is droop	15	-7
is drunk	8	-8
is dry	-14	0
is due	-17	0
is due in	-9	0
is ear	-9	0
is ear hurt	-12	0
is eating	-18	0
is eating again	-14	0
is eyes	9	-4
is face	17	13
is face is	9	-5
is fall	-8	0
is fall out	-10	0
is feeling	-10	0
is feeling but	-10	0
is fever	-13	0
is fever is	-13	0
is fine	-25	0
is fine now	-9	0
is five week	10	-5
is flood	-11	0
is foam	14	-11
is four	-11	-1
is fried	-12	0
is fried today	-11	0
is gasp	12	-7
is gett	15	0
is gett slow	-10	0
is going	16	3
is going into	13	-10
is gone	-8	6
is grunt	10	-3
is hang	17	-13
is hang out	11	-7
is hard	11	-20
is hard as	14	-7
is hard to	18	-15
is having	37	-25
is having a	29	-17
is having trouble	17	-4
is heal	-17	0
is help	-14	0
is here	-11	0
is hitt	18	3
is hold	12	-12
is homework	-12	0
is homework sorry	-12	0
is hot and	13	-5
is hurt	-8	-14
is hurt me	-12	0
is in a	8	-10
is in my	-9	0
is indigestion	15	-8
is indigestion or	15	-8
is it	-10	0
is it okay	-10	0
is itchy and	14	-3
is just	-21	-3
is just cough	-12	0
is kill	-18	-6
is kill me	-15	-5
is knee	-14	0
is knee surgery	-14	0
is labor	-12	0
is labor and	-12	0
is leak	12	-5
is lean	9	-10
is like	25	-19
is like a	13	-9
is like when	15	-8
is limp	15	-7
is lips	22	-13
is lips are	12	-3
is mad	-11	0
is making	12	-13
is mine	-10	0
is miss	12	-10
is mouth	9	-3
is my	-39	8
is my husband	-16	0
is my mother	-12	0
is my sister	-10	0
is my son	-14	0
is named	-10	0
is named sudden	-10	0
is nine	-22	0
is nine month	-16	0
is no blood	-17	0
is no hope	14	8
is no point	17	10
is no reason	8	8
is no way	9	9
is not acting	8	-3
is not an	-13	0
is not answer	12	5
is not bleed	-19	0
is not breath	18	-6
is not chok	-15	0
is not help	9	-6
is not here	-11	0
is not in	-17	0
is not making	15	-11
is not moving	17	-8
is not respond	19	-15
is not waking	16	-18
is not what	-9	0
is not worth	9	13
is noth	10	12
is noth left	9	11
is on backward	11	-7
is on fire	8	-7
is one oh	12	-6
is only	11	3
is out	15	-12
is outside	17	1
is outside my	8	3
is over	13	-3
is overdue	-13	0
is play	-20	0
is plugg	-10	0
is poking	9	-5
is poking out	9	-5
is pound	13	-8
is puff	10	-5
is puff up	10	-5
is pull on	-12	0
is purple	11	7
is purple and	13	-7
is racing	9	-4
is read	11	-5
is real	29	-25
is red	18	-14
is red and	14	-6
is right	-12	0
is runn down	8	-4
is scratchy	-14	0
is seeing	13	-8
is self	-10	0
is self employ	-10	0
is seventeen	-13	0
is shak	12	-6
is side	-12	0
is side should	-10	0
is sleep	13	-3
is slurr	14	-12
is so	31	-18
is so bad	11	-8
is so tight	13	-2
is soak	12	-3
is soft	9	-7
is soft spot	9	-7
is someth	10	-8
is sore	-24	0
is sore from	-13	0
is spurt	15	-13
is stand	8	-10
is star	9	-10
is stick	10	-5
is stick out	8	-2
is stiff from	-13	0
is still	-12	-13
is struggl	9	-8
is struggl to	9	-8
is suck	10	-3
is suck in	10	-3
is suicidal	17	16
is sweat	10	-2
is swell	25	-10
is swell up	14	-3
is swollen	15	3
is swollen and	16	-9
is talk	16	2
is talk about	16	12
is talk but	17	-13
is teeth	-19	0
is teeth and	-15	0
is ten	-14	0
is ten now	-11	0
is that	-23	0
is that okay	-12	0
is the	-11	10
is the love	-15	0
is the worst	9	-7
is threaten	21	2
is threaten to	14	4
is three	-10	3
is throw	15	-8
is throw up	15	-8
is tight	11	-3
is too	17	1
is trying	16	-15
is trying to	16	-15
is turn	20	-11
is turn purple	8	-6
is twelve	-8	0
is twenty	14	-4
is twist	12	-8
is two	16	-8
is two month	13	-2
is unconsciou	20	-18
is unresponsive	18	-13
is up	10	11
is very	17	-9
is very sleepy	13	-8
is vomit	16	-3
is wheez	11	-9
is white	12	-4
is wrong	-11	-4
it _ a	-23	-11
it _ about	-10	0
it _ all	11	11
it _ and	11	-7
it _ be	21	17
it _ blue	-10	0
it _ deep	14	2
it _ fine	-18	0
it _ gett	14	4
it _ hard	12	-4
it _ he	10	11
it _ heal	-10	0
it _ hot	-11	0
it _ in	-10	-10
it _ indigestion	15	-8
it _ just	-19	-11
it _ like	31	-31
it _ logg	-13	0
it _ me	-9	0
it _ my	-24	8
it _ not	9	-12
it _ real	10	-11
it _ she	10	1
it _ sore	-14	0
it _ stop	9	-2
it _ stuck	11	-5
it _ to	-10	14
it _ when	-14	0
it all	14	13
it all to	12	5
it and	14	-1
it anymore	13	11
it burn	-11	0
it burn when	-10	0
it came	20	-14
it came on	12	-9
it does	8	0
it feel	20	-21
it feel like	20	-21
it got	-13	0
it got me	-15	0
it i	-11	0
it is	-24	-9
it is a	-11	-11
it is an	9	0
it is bleed	12	-8
it is blue	-10	0
it is fine	-14	0
it is gett	14	4
it is hard	12	-4
it is heal	-10	0
it is hot	-11	0
it is in	-10	-6
it is indigestion	15	-8
it is just	-18	-5
it is like	22	-16
it is my	-9	8
it is real	10	-11
it is sore	-14	0
it is stuck	11	-5
it itch	-12	0
it keep	-11	0
it keep logg	-13	0
it off	-14	0
it okay	-10	0
it okay to	-10	0
it out	-13	0
it rain	-8	0
it stopp	-14	0
it stopp bleed	-12	0
it take	16	17
it take to	19	13
it to be	11	7
it tonight	8	9
it used	-13	0
it used to	-13	0
it was	9	0
it was a	-12	0
it will	16	-11
it will not	18	-22
it would	21	15
it would be	17	15
itch	-16	-6
itchy	-28	-4
ivy	-19	0
jame	-8	0
jamm	-12	0
jamm _ finger	-12	0
jamm my	-12	0
jamm my finger	-12	0
january	-11	0
jaw	9	-16
jaw ache	11	-3
jaw is	12	-7
jerk	13	-10
jes	-18	0
job	-12	0
july	-14	0
jump	10	10
jump _ the	-14	0
june	-13	0
just _ about	-18	0
just _ and	10	-8
just _ burden	11	14
just _ cough	-10	0
just _ me	15	-9
just _ my	10	10
just _ not	22	16
just _ out	10	0
just _ there	12	-12
just _ to	8	10
just a	-19	11
just a burden	11	14
just broke	13	-5
just can	14	16
just can not	14	16
just collaps	13	-10
just cough	-12	0
just do	12	5
just do not	12	5
just got	12	-7
just had	19	-13
just had a	17	-10
just have	-11	0
just have a	-11	0
just need	-25	0
just need a	-15	0
just need the	-9	0
just now	13	2
just pass	11	-11
just pass out	11	-11
just says	8	-11
just sitt	12	-9
just sitt here	12	-9
just so	-12	0
just the	-15	0
just went	14	-8
k	-8	0
k e	-8	0
keep	48	8
keep _ about	12	14
keep _ out	15	-10
keep _ the	13	-7
keep _ to	11	-15
keep asking	9	-6
keep black	9	-13
keep black out	9	-13
keep bleed	11	-8
keep going	13	7
keep living	10	14
keep logg	-13	0
keep logg me	-13	0
keep pictur	9	5
keep think	10	16
keep think about	9	15
kick	11	-10
kick _ night	-12	0
kick all	-12	0
kick all night	-12	0
kick since	13	-5
kid _ i	-17	0
kid ate	-13	0
kid got	12	-9
kid has a	11	10
kid mixe	-9	0
kid mixe up	-9	0
kid swallow	15	-10
kids _ driv	-11	0
kids are	-21	0
kids are driv	-11	0
kill _ a	-11	0
kill _ and	11	-10
kill _ boss	13	-5
kill _ if	-10	-4
kill _ in	-8	0
kill _ light	-11	0
kill _ when	-8	0
kill _ with	-8	0
kill for	-14	0
kill for a	-11	0
kill herself	18	17
kill me	-18	-28
kill me and	9	-15
kill me if	-11	-6
kill me with	-8	0
kill my	15	-8
kill my boss	13	-5
kill myself	27	21
kill the	-16	0
kill the light	-11	0
killer	-14	0
kind _ test	-10	0
kind of test	-10	0
kitchen	11	-1
kitchen floor	10	-8
knee	-23	-22
knee _ is	-15	0
knee _ on	11	-7
knee _ the	-10	0
knee _ up	-10	0
knee _ when	-8	0
knee and	-9	0
knee hurt	-9	0
knee is on	11	-7
knee on	-8	0
knee on the	-8	0
knee surgery	-13	0
knee surgery is	-14	0
knee swell	-10	0
knee swell up	-10	0
knife	24	-8
knife _ my	9	6
knock _ at	14	-8
knock out	11	-9
knock out at	14	-8
know	-16	-10
know _ is	-9	0
know _ it	12	-12
know _ she	12	-11
know _ to	14	-1
know _ year	11	-9
know about	-11	0
know how	12	-1
know how i	11	2
know if it	15	-8
know what	21	-5
know what to	12	9
know what year	11	-9
know where she	12	-11
labor _ delivery	-12	0
labor and delivery	-12	0
ladder	10	-10
lake	-15	0
lane	-21	0
last	-21	6
last _ and	-18	10
last _ but	-10	0
last _ five	-12	0
last _ is	-12	0
last _ so	-10	0
last month	-20	0
last month and	-10	0
last name	-17	0
last night	20	8
last night five	-11	0
last summer	-16	0
last time	-20	0
last visit	-11	0
last visit was	-10	0
last week	-8	0
last week but	-14	0
last winter	-11	0
last year	-26	0
last year and	-11	0
last year but	-9	0
late	-32	0
late _ my	-11	0
late for	-11	0
late for my	-11	0
laugh	-21	0
laugh _ hard	-12	0
laugh so	-12	0
laugh so hard	-12	0
laundry	14	-9
laundry pods	12	-4
lawn	11	-9
leak	18	-11
lean	16	-13
lean _ the	10	-10
leave _ will	9	1
left	20	6
left _ and	14	-10
left _ note	11	14
left _ of	13	-7
left a	13	16
left a note	11	14
left arm	8	-16
left arm and	11	-7
left eye	10	-11
left side	20	-18
left side of	10	-6
leg _ at	-13	0
leg _ swollen	12	-5
leg _ the	10	-5
leg _ up	10	-2
leg and	12	-8
leg cramp	-13	0
leg cramp at	-13	0
leg is	15	-13
leg is swollen	12	-5
legs _ numb	9	-4
legs after	13	-7
legs feel	9	-2
let _ leave	12	-20
let _ sit	-10	0
let me leave	12	-20
let me sit	-10	0
let us	-12	0
letter	16	21
letter for	10	0
letter to	12	7
lice	-13	0
lie	16	-12
lie down	16	-11
life	35	20
life _ death	9	-9
life _ not	13	9
life is	16	14
life is not	13	9
life or	11	-9
life or death	11	-9
lifesaver	-9	0
light _ talk	-11	0
light hurt	11	-4
light sorry	-11	0
light sorry talk	-11	0
lighter	11	15
lightn	11	-11
like	30	-14
like _ am	22	-14
like _ and	16	-8
like _ are	11	-7
like _ can	10	-3
like _ get	-11	0
like _ ground	13	-9
like _ i	17	-2
like _ is	24	-10
like _ know	-12	0
like _ my	9	13
like _ rag	9	-7
like _ see	-12	0
like _ talk	-10	0
like a	15	-30
like a rag	9	-7
like an	16	3
like balloon	8	-5
like coffee	15	-9
like coffee ground	13	-9
like do	-12	0
like do not	-12	0
like ending	9	13
like he	12	-9
like i	24	-18
like i am	22	-14
like i can	8	-2
like it	18	-2
like it is	13	-13
like my	-13	-11
like she	18	-18
like she is	9	-6
like someth	8	-4
like tar	9	-9
like that	-18	0
like the	-9	-7
like there	8	8
like there is	8	8
like they	11	-7
like they are	11	-7
like this	19	17
like this i	11	7
like to	-21	6
like to get	-11	0
like to know	-12	0
like to see	-12	0
like to talk	-10	0
like when	15	-8
like when i	15	-8
limp	21	-13
line _ dead	-15	0
line went	-13	0
line went dead	-13	0
lips	17	-25
lips _ blue	11	-4
lips _ chapp	-17	0
lips _ swell	9	-2
lips _ tingl	11	-4
lips _ turn	8	-2
lips are	12	-14
lips are blue	11	-2
lips are chapp	-16	0
lips are swell	9	-2
lips are tingl	11	-4
lips are turn	8	-2
lips look	9	-5
list	-11	12
list _ name	12	10
list of	12	10
list of name	12	10
little	-15	-5
little _ i	-11	0
little _ on	10	-7
little _ when	-10	0
little after	-8	0
little blood	-8	0
little boy	8	5
little clip	11	-7
little clip on	11	-7
little girl	12	-11
little high	-11	0
little red	-10	0
little sister	10	4
little when	-9	0
little when i	-9	0
live	19	25
live _ die	12	5
live _ my	-13	0
live _ this	15	12
live anymore	13	7
live at	-20	0
live for	17	8
live in	-15	0
live like	11	6
live like this	11	6
live on	-11	0
live or	12	5
live or die	12	5
live without	-13	0
live without my	-13	0
living	31	31
lock	18	18
lock _ in	10	11
logg	-13	0
logg _ out	-13	0
logg me	-13	0
logg me out	-13	0
long 0	-33	-22
long 1	-22	-15
long 2	-15	2
long 3	9	10
long 4	20	13
long 5	22	13
long flight	9	-4
longer	20	13
look	17	0
look _ and	10	-8
look _ coffee	13	-9
look _ me	8	-6
look _ my	14	11
look _ the	16	-1
look at the	12	-1
look blue	12	-5
look for	-14	0
look like	25	-9
look like coffee	13	-9
lopez	-13	0
lose weight	-12	0
losing my	-15	0
loss	-11	0
lost _ in	11	-5
lost _ voice	-14	0
lost my	-10	0
lost my voice	-14	0
lot _ blood	17	-11
lot _ stroke	-10	0
lot _ want	-10	0
lot and want	-10	0
lot of blood	17	-11
lot of stroke	-10	0
loud	-9	0
love	-9	10
love _ my	-16	0
love of	-15	0
love of my	-15	0
low _ fever	-10	0
low fever	-8	0
low grade	-10	0
low grade fever	-10	0
lower back	-10	0
luck	-11	0
lump	-17	0
lump _ my	-17	0
lump in	-11	0
lump in my	-11	0
lump on	-11	0
lump on my	-11	0
lunch	9	-14
lung	12	-17
lying	13	-7
m	-12	0
machine	10	0
magnet	17	-9
maiden	-12	0
maiden name	-12	0
mail	-13	0
main	-18	0
main street	-8	0
make a	9	-9
make him	13	3
make it	-14	0
make me	-17	0
make sure	13	7
making	22	-5
making _ sense	10	-8
making any	10	-8
making any sense	10	-8
making sense	11	-8
mama	11	-8
mammogram	-12	0
man	18	0
man _ a	10	-16
man with	10	-16
man with a	10	-16
many _ pill	16	-14
many sleep	16	-14
many sleep pill	16	-14
maple	-10	0
march	-13	4
march _ i	-9	0
march _ nineteen	-10	0
march fourth	-10	0
maria	-13	0
matter	13	12
matter anymore	14	8
matter what	10	2
may	-18	0
maybe _ minut	12	-6
me _ a	10	5
me _ and	12	-11
me _ down	-10	0
me _ five	-11	0
me _ he	13	-5
me _ home	-12	0
me _ in	-12	0
me _ mucho	9	-8
me _ night	11	-9
me _ this	-14	0
me _ you	-12	0
me a	-9	0
me after	-11	0
me after five	-11	0
me again	14	4
me and	22	-2
me anymore	16	9
me at home	-12	0
me crazy	-10	0
me down the	11	-12
me duele	9	-8
me duele mucho	9	-8
me find	-12	0
me golpea	11	10
me here	9	6
me if	-11	-3
me if i	-14	1
me in the	10	-10
me last night	11	-4
me leave	12	-20
me off	-16	0
me off in	-12	0
me on	11	-10
me on the	14	-10
me out	-17	0
me she	13	11
me sit	-10	0
me sit down	-10	0
me the	-13	0
me up	-13	-11
me with a	9	0
meal	-15	0
medical	14	-9
medical emergency	14	-9
medicare	-11	0
medicine and	9	7
medicine for	-9	0
member	-13	0
member id	-10	0
memory is	-13	0
menopause	-20	0
messenger	-11	0
metformin	-11	0
mi	17	6
mi _ me	11	10
mi esposo	11	10
mi esposo me	11	10
middle _ my	13	-3
middle of	10	-3
middle of my	13	-3
might do	9	11
migrain	-10	0
migraine	-10	0
mild	-21	0
mild _ pain	-12	0
mild back	-12	0
mild back pain	-12	0
mild cramp	-10	0
mild headache	-10	0
milk	-14	0
milk _ in	-12	0
milk came	-12	0
milk came in	-12	0
miller	-11	0
mind	-12	0
mine	-16	0
minut	40	-28
minut _ air	-11	0
minut _ and	11	-8
minut _ for	-11	0
minut ago	16	-10
minut ago and	11	-6
minut apart	13	-6
minut dry	-11	0
minut dry air	-11	0
minut late	-11	0
minut late for	-11	0
minute _ off	-10	0
minute gett	-10	0
minute gett off	-10	0
miss a	-13	0
miss me	13	10
mixe	-9	0
mixe _ b	-9	0
mixe up	-9	0
mixe up b	-9	0
mole	-18	0
mom had	-13	0
mom has	9	-5
mom i	11	13
monday	-16	5
monday and	11	-4
money	-9	8
monoxide	10	-17
monoxide alarm	10	-8
month	-12	-9
month _ and	-11	3
month _ it	-11	0
month _ need	-8	0
month _ with	13	-2
month ago	-11	0
month and it	-11	0
month old and	-13	-3
month old has	14	-2
month pregnant	14	-4
morir	16	13
morn	10	-12
morn _ my	9	-3
morn and	13	-6
morn and i	9	-2
morn and it	10	-11
morn and my	9	-3
morn my	12	-8
morning	-27	0
mosquito	-17	0
most	15	4
mother _ not	15	-11
mother _ side	-10	0
mother _ talk	10	-8
mother fell	10	-3
mother had	-12	0
mother is side	-10	0
mother is talk	10	-8
mouth	9	-24
mouth _ droop	9	-3
mouth _ pizza	-12	0
mouth is	19	-11
mouth on	-12	0
mouth on pizza	-12	0
move	12	-25
move _ appointment	-16	0
move _ legs	16	-8
move her	9	-5
move my	-10	-10
moved since	13	-6
mri	-14	0
much benadryl	10	6
much benadryl i	10	6
much coffee	-15	0
much insulin	14	5
much longer	17	10
much since	-11	0
much since my	-11	0
much to	9	-13
mucho	9	-8
mucho _ pecho	9	-8
mucho el	9	-8
mucho el pecho	9	-8
murder	-16	0
muscle	-14	0
muscle _ my	-14	0
muscle in	-14	0
muscle in my	-14	0
mushroom	14	-6
music	-18	0
music is	-11	0
mutual	-13	0
my _ again	-15	0
my _ almost	17	-15
my _ an	-15	0
my _ and	12	-18
my _ are	-12	-23
my _ at	11	6
my _ ate	8	-21
my _ beat	15	2
my _ bit	-14	0
my _ bleed	-13	0
my _ brother	16	-10
my _ can	11	-6
my _ card	-10	0
my _ chase	-13	0
my _ check	-19	0
my _ checkup	-10	0
my _ chok	11	-6
my _ clean	-11	0
my _ click	-10	0
my _ code	-13	0
my _ collaps	17	-17
my _ contact	-9	0
my _ cramp	-13	0
my _ cut	13	4
my _ daughter	12	7
my _ died	-28	0
my _ down	-9	0
my _ drank	24	-17
my _ drive	-12	0
my _ eye	15	-15
my _ faint	12	-6
my _ feel	23	-26
my _ football	-10	0
my _ friend	10	8
my _ get	-15	0
my _ gets	-9	0
my _ girl	12	-11
my _ goes	-18	0
my _ got	9	-29
my _ had	-12	-11
my _ hand	15	-17
my _ has	-18	-7
my _ have	-12	0
my _ he	14	-9
my _ hit	-9	-15
my _ hits	16	1
my _ hold	-15	0
my _ hurt	-12	-19
my _ i	15	15
my _ id	-11	0
my _ if	-10	0
my _ just	33	-30
my _ keep	16	2
my _ left	15	16
my _ leg	9	-4
my _ letter	16	16
my _ lock	13	13
my _ medication	-12	0
my _ mixe	-9	0
my _ month	11	-11
my _ name	-10	0
my _ need	-27	0
my _ number	-11	0
my _ oclock	-11	0
my _ off	16	-6
my _ open	12	-11
my _ overdos	10	-3
my _ pill	12	6
my _ play	-10	0
my _ post	8	8
my _ pressure	-10	5
my _ pull	17	-1
my _ put	14	6
my _ record	-8	0
my _ result	-11	0
my _ right	13	-7
my _ said	10	9
my _ says	13	17
my _ shot	-17	0
my _ side	14	-7
my _ since	13	-6
my _ sister	10	4
my _ site	9	-6
my _ still	-10	0
my _ stopp	23	-9
my _ stuck	11	-8
my _ sudden	10	-12
my _ surgery	-8	0
my _ swallow	9	-3
my _ test	-19	0
my _ that	10	-11
my _ thing	12	0
my _ thinner	-16	0
my _ threaten	9	0
my _ to	8	1
my _ told	12	5
my _ took	19	-19
my _ touch	17	-8
my _ turn	14	-9
my _ twice	11	-8
my _ twitch	-14	0
my _ tylenol	-13	0
my _ up	15	-13
my _ used	-10	0
my _ want	-10	0
my _ week	24	-4
my _ wets	-13	0
my _ wife	-13	0
my _ will	-11	-17
my _ work	-9	0
my _ would	10	6
my _ x	-15	0
my _ yesterday	-12	0
my a1c	-13	0
my addres	-16	0
my addres is	-8	0
my allergi	-23	0
my allergi are	-18	0
my ankle	-17	0
my ankle is	-12	0
my appointment	-22	0
my arm and	11	-4
my arm was	-13	0
my baby has	-9	-7
my baby need	-14	0
my baby stopp	15	-6
my baby will	-9	0
my back	-21	-16
my back and	11	-4
my back hurt	-8	0
my back is	-10	0
my balance	-8	0
my battery	-18	0
my battery is	-18	0
my best	10	8
my best friend	10	8
my bill	-9	0
my blood pressure	-10	5
my blood thinner	-16	0
my body	13	5
my boss is	-15	0
my boy	16	-6
my boy is	12	-11
my boyfriend	14	-1
my boyfriend chok	9	-2
my boyfriend is	11	-4
my boyfriend will	13	-2
my brain is	-12	0
my breastbone	13	-7
my breath	-9	-10
my breath away	-13	0
my calf is	11	-6
my car died	-9	0
my card	-18	0
my chart	-13	0
my chest	16	-29
my chest feel	13	-4
my chest has	12	-4
my chest hurt	18	-4
my chest that	14	-4
my chest when	9	-5
my chest x	-15	0
my child	16	-10
my chin	9	-3
my cholesterol	-12	0
my coffee	-15	0
my cold	-11	0
my computer	-10	0
my contact	-14	0
my cousin	-12	0
my coworker is	-13	0
my dad	10	2
my dad is	10	-1
my daughter can	13	-9
my daughter had	16	-2
my daughter has	-17	-4
my daughter swallow	-9	1
my daughter was	10	-10
my defibrillator	15	-13
my defibrillator went	10	-7
my depression	-9	0
my diabet	-15	0
my dialysi	13	-9
my divorce	-11	0
my dog died	-13	0
my ear	-15	0
my ear hurt	-11	0
my ears	-16	0
my elbow	-21	0
my emergency	-9	0
my emergency contact	-9	0
my ex	9	2
my ex husband	-13	0
my ex is	13	-2
my ex wife	-10	0
my eye	10	-20
my eye an	-14	0
my eye out	-10	0
my eyeball	13	-7
my eyeball is	13	-7
my face	18	-27
my face broke	-13	0
my face feel	8	-2
my face with	14	-7
my fantasy	-10	0
my fantasy football	-10	0
my father	8	2
my father died	-10	0
my father had	-13	0
my father is	11	5
my feet	-19	0
my feet hurt	-12	0
my feet swell	-10	0
my fever	-16	0
my first	-17	0
my flight	-14	0
my flight got	-13	0
my foot turn	12	-3
my friend	10	3
my glass	-16	0
my grandfather is	8	5
my grandmother is	17	-9
my grandson ate	9	-9
my gums	-13	0
my gums bleed	-8	0
my hair	-17	0
my hair is	-13	0
my hand and	8	-5
my hand are	-11	-4
my hand get	-11	0
my hand got	15	-7
my hard	10	-6
my hard attack	11	-6
my head and	16	-9
my head that	11	-8
my hear	-13	0
my heart is	9	-12
my heart it	12	-7
my heel	-12	0
my heel hurt	-9	0
my hemorrhoid	-13	0
my hip	-15	0
my house	21	-6
my husband and	-10	0
my husband can	10	7
my husband need	-8	0
my infant	17	-9
my infant is	11	-5
my inhaler	10	-11
my inhaler is	10	-7
my insurance	-22	0
my insurance is	-10	0
my jaw is	12	-7
my kid ate	-13	0
my kid is	-12	0
my kid mixe	-9	0
my kid swallow	15	-10
my kids	12	13
my kids are	-13	0
my knee	-15	-11
my knee hurt	-9	0
my knee is	-13	0
my knee swell	-10	0
my last name	-8	0
my left	14	-24
my left eye	9	-9
my left side	12	-6
my leg and	8	-3
my legs	16	-19
my legs feel	9	-2
my life	21	4
my little	23	-3
my little girl	12	-11
my little sister	10	4
my lower back	-9	0
my lung	18	-17
my medication	12	-4
my member	-11	0
my member id	-10	0
my milk	-12	0
my milk came	-12	0
my mind	-14	0
my mom had	-10	0
my mom has	9	-5
my mom i	11	13
my mother fell	10	-3
my mother had	-12	0
my mouth is	11	-5
my mouth on	-12	0
my name	-9	3
my name is	-17	0
my neck	13	0
my neck and	10	-4
my neck hurt	12	-4
my newborn is	15	-8
my newborn need	-12	0
my nose	-12	-1
my nose has	14	-7
my nose is	-15	0
my number	-8	0
my old	-13	0
my one	16	-7
my one month	13	-6
my own	15	10
my oxygen	14	-10
my pain pill	12	6
my partner	15	5
my period	-18	0
my period is	-12	0
my pharmacy	-13	0
my pharmacy is	-8	0
my phone	-12	-2
my phone is	-12	0
my physical	-9	0
my pill	-13	7
my pill and	11	1
my pill this	-16	0
my plan	-18	0
my prescription	-13	0
my pulse	14	-7
my pulse is	9	-5
my ribs	21	6
my ribs and	10	-5
my ride	-16	0
my right	11	-19
my right eye	12	-9
my right hand	13	-15
my room	12	-5
my room at	12	-5
my roommate	22	8
my rope with	-11	0
my seizure	-15	0
my shoulder	-18	-8
my sister is	9	10
my son ate	15	-12
my son chase	-13	0
my son down	-10	0
my son drank	11	-10
my son drive	-9	0
my son goes	-11	0
my son has	-8	3
my son hold	-11	0
my son is	13	5
my son need	-9	0
my son says	11	9
my son swallow	14	-7
my son tylenol	-13	0
my son wets	-13	0
my spit	11	-6
my stomach has	-10	0
my stool	11	-11
my stroke	11	-8
my sugar is	20	-6
my sugar was	-10	0
my sugar will	9	-6
my teenage	9	6
my temperature	10	0
my test	-9	0
my test result	-9	0
my testicle	14	-9
my testicle is	11	-8
my therapist	-11	0
my thigh	9	0
my three	9	-7
my three week	12	-6
my throat feel	12	-9
my throat is	9	-21
my thumb	13	-12
my thyroid	-12	0
my toddler ate	18	-7
my toddler bit	-12	0
my toddler drank	12	-5
my toddler has	-12	0
my toddler hit	-12	0
my toddler is	-12	0
my toe	-14	0
my toe is	-8	0
my toes when	-14	0
my tongue	15	-16
my tongue feel	14	-9
my tongue is	21	-10
my tongue on	-13	0
my tonsil out	12	-4
my top	-12	0
my top if	-12	0
my truck	-9	0
my two	9	-13
my two month	8	-2
my two oclock	-11	0
my two week	14	-7
my uncle touch	11	0
my vision	10	-14
my visit	-13	0
my voice	-13	-14
my water	21	-16
my water broke	14	-13
my whole	12	-9
my wound	13	-8
my wrist	9	11
my wrist hurt	-10	0
my xanax	13	-11
myself	21	41
myself _ from	-12	0
myself off	-12	0
myself off from	-12	0
myself shav	-16	0
myself tonight	16	8
n	-13	0
nail gun	12	-16
name	-25	7
name _ drew	12	10
name and	15	10
name and drew	12	10
name is	-30	0
named	-10	0
named _ death	-10	0
named sudden	-10	0
named sudden death	-10	0
nap	-16	0
near _ out	12	-6
near pass	12	-6
near pass out	12	-6
neck	15	-6
neck _ a	11	-3
neck and	19	-14
neck and a	11	-3
neck hurt	15	-4
need	-22	-6
need _ anymore	16	9
need _ appointment	16	6
need _ be	-9	0
need _ call	17	-10
need _ checkup	-13	0
need _ date	12	5
need _ doctor	-11	0
need _ fast	-10	0
need _ first	-10	0
need _ for	-16	0
need _ glass	-12	0
need _ go	-8	0
need _ hear	-8	0
need _ help	16	-10
need _ inr	-11	0
need _ insulin	-10	0
need _ letter	-9	0
need _ new	-13	0
need _ note	-12	0
need _ now	14	-8
need _ prescription	-9	0
need _ referral	-14	0
need _ refill	-20	0
need _ reschedule	-13	0
need _ schedule	-9	0
need _ shot	-13	0
need _ tetanu	-10	0
need a	-40	0
need a checkup	-13	0
need a doctor	-11	0
need a letter	-9	0
need a new	-13	0
need a note	-9	0
need a refill	-15	0
need a tetanu	-10	0
need another	12	5
need another date	12	5
need emergency	16	-10
need emergency help	16	-10
need help	14	-10
need help now	14	-8
need her	-21	0
need his	-21	0
need me	16	9
need me anymore	16	9
need my	-26	0
need my first	-9	0
need new	-12	0
need new glass	-12	0
need one	12	5
need that	10	5
need that appointment	18	5
need the	-14	0
need to be	-9	0
need to call	17	-10
need to fast	-10	0
need to go	-8	0
need to refill	-9	0
need to reschedule	-13	0
need to schedule	-9	0
needl	-10	0
neighbor	12	1
neighbor _ dog	-9	0
neighbor is dog	-9	0
nervou	-16	0
never _ a	-17	0
never _ any	-12	0
never _ one	10	0
never _ out	-15	0
never _ this	13	-10
never _ up	12	14
never felt	10	-11
never had a	-17	0
never pass	-15	0
never pass out	-15	0
never wake	11	10
never wake up	11	10
new	-15	-4
new antibiotic	14	-5
new glass	-12	0
new one	-11	0
new patient	-12	0
newborn _ a	18	-5
newborn _ not	14	-9
newborn has a	17	-4
newborn is	16	-8
newborn is not	11	-5
newborn need	-12	0
news	-11	0
next	-8	7
next month	-10	0
next room	9	-12
next week	-11	0
nice	-19	0
nicotine	15	-7
night _ i	-12	4
night _ is	-10	0
night _ minut	-11	0
night _ my	17	-14
night _ she	-14	0
night and	-8	3
night and i	-18	0
night and my	12	-11
night and she	-14	0
night five	-11	0
night five minut	-11	0
night i	13	7
night so	-14	0
night sweat	-13	0
nine	-25	-17
nine _ eight	-10	0
nine _ four	-8	0
nine _ old	-15	0
nine _ six	-14	0
nine _ two	-9	0
nine eight	-14	0
nine eight eight	-9	0
nine eleven	-12	0
nine month	-9	0
nine month old	-16	0
nine seven	-19	0
nine seven four	-8	0
nine seven two	-9	0
nineteen	-27	0
nineteen _ eight	-11	0
nineteen _ one	-10	0
nineteen _ seven	-10	0
nineteen _ two	-9	0
nineteen eighty	-15	0
nineteen forty	-9	0
nineteen ninety	-12	0
ninety	-11	4
ninety eight	-11	0
ninety nine	-13	0
nitro and	14	-7
no	-19	14
no _ am	-14	0
no _ for	15	7
no _ in	-9	8
no _ is	-25	0
no _ just	-12	0
no _ no	-15	0
no _ noth	-12	0
no _ of	-20	0
no _ out	11	11
no _ pain	-19	0
no _ respirar	17	-12
no _ to	13	13
no _ would	12	11
no allergi	-11	0
no bleed	-17	0
no blood	-19	0
no blood in	-16	0
no chest	-19	0
no chest pain	-19	0
no feel	10	-5
no fever	-12	0
no hope	14	8
no i	-14	4
no i am	-14	0
no it	-18	0
no it is	-17	0
no no	-10	0
no numbnes	-10	0
no one	10	11
no one would	14	11
no point	19	13
no point in	12	9
no puedo	17	-12
no puedo respirar	17	-12
no reason	14	13
no reason to	13	12
no swell	-18	0
no that	-11	0
no that is	-11	0
no thought	-14	0
no thought of	-14	0
no trouble	-12	0
no way	11	11
no way out	11	11
nobody	14	7
nobody _ been	-13	0
nobody _ even	12	7
nobody _ hurt	-14	0
nobody _ miss	10	7
nobody has	-13	0
nobody has been	-13	0
nobody hurt	-16	0
nobody hurt me	-16	0
nobody is hurt	-14	0
nobody need	15	12
nobody need me	16	9
nobody would	21	14
nobody would even	12	7
nobody would miss	10	7
none	-13	0
none since	-10	0
nose	-19	-5
nose _ a	-8	0
nose _ been	15	-8
nose and	-13	0
nose for	10	0
nose has	15	-8
nose has been	15	-8
nose is	-15	0
noseble	-8	-10
noseble _ night	-11	0
noseble last	-14	0
noseble last night	-11	0
not _ a	11	-4
not _ air	11	-5
not _ alive	13	9
not _ all	12	-6
not _ an	-19	0
not _ another	12	5
not _ any	-14	5
not _ anyth	19	-3
not _ around	10	9
not _ back	13	4
not _ bleed	17	-16
not _ chest	-18	0
not _ cough	13	-9
not _ down	13	0
not _ emergency	-16	0
not _ for	13	-8
not _ he	-10	5
not _ how	12	-1
not _ if	14	-5
not _ in	12	-9
not _ like	16	13
not _ living	13	15
not _ me	9	-1
not _ much	-14	0
not _ need	8	10
not _ of	-15	0
not _ on	11	18
not _ or	-19	0
not _ otherwise	-12	0
not _ out	-17	-15
not _ pain	-15	0
not _ pee	12	-10
not _ proper	12	-9
not _ right	-16	-12
not _ safe	21	-15
not _ shak	8	-6
not _ since	12	-8
not _ son	-12	0
not _ spanish	-16	0
not _ think	11	10
not _ this	8	7
not _ through	-18	0
not _ up	19	0
not _ us	12	-10
not _ vegetabl	-14	0
not _ well	-12	0
not _ what	26	-13
not _ when	18	-14
not _ with	12	10
not _ without	-9	0
not _ you	-14	0
not acting	8	-3
not acting right	8	-3
not an	-16	0
not an emergency	-16	0
not and	-12	0
not and can	-12	0
not answer	18	-4
not answer me	11	-11
not be	10	17
not be alive	13	9
not be around	9	8
not be need	8	10
not bend	14	-11
not bleed	-26	0
not bleed and	-17	0
not bleed anymore	-12	0
not bread	17	-10
not breath	23	-8
not breath right	12	-2
not breathe through	-18	0
not catch	14	-9
not catch my	13	-8
not chok	-15	0
not chok he	-15	0
not come	20	2
not come down	9	5
not coming	13	1
not deserve	14	6
not deserve to	14	6
not do it	12	9
not eat and	9	5
not eat vegetabl	-14	0
not even	11	-10
not fade	13	-9
not feed	12	9
not feel safe	21	-15
not feel the	10	-8
not felt	18	-14
not felt the	14	-9
not get	16	-27
not get a	10	-3
not get air	11	-5
not get her	9	-7
not get up	12	-8
not going	-10	3
not going to	-11	7
not had any	-14	0
not have	-15	4
not have a	-12	-5
not have any	-18	0
not having	-20	0
not having any	-15	0
not hear you	-14	0
not help	10	-7
not here	-8	-2
not here right	-16	0
not hit	-16	0
not hold	17	0
not hold the	11	-5
not hurt	-13	0
not hurt him	-11	0
not in	-20	0
not in pain	-14	0
not keep	13	15
not know how	12	-1
not know if	17	-10
not know what	21	-4
not let	19	-2
not let me	17	-5
not lie	9	-5
not lie down	8	-5
not lift	12	-12
not live without	-13	0
not look	9	-8
not make	-10	-11
not make it	-13	0
not making	17	-14
not making any	10	-8
not making sense	11	-8
not move	14	-19
not move her	9	-5
not moved	15	-8
not moved since	13	-6
not moving	17	-8
not my	-13	0
not my son	-12	0
not nap	-16	0
not need an	-20	0
not need another	12	5
not need one	12	5
not nurse	11	-6
not on	-14	0
not pass	-16	-1
not pass out	-17	0
not pee	13	-10
not pee at	9	-7
not peed	15	-8
not plan	14	10
not pregnant	-15	0
not quit	11	-9
not read	-8	0
not respond	22	-18
not respond to	10	-9
not respond when	11	-9
not safe	17	9
not see	18	8
not see a	15	13
not see any	15	11
not see anyth	8	-9
not see out	8	-8
not shoot	-10	0
not short	-16	0
not short of	-16	0
not sleep	-23	0
not sleep otherwise	-12	0
not slow	11	-5
not slow down	11	-5
not speak spanish	-16	0
not stand up	13	-6
not stop	17	-15
not stop bleed	17	-16
not stop cough	13	-9
not stop shak	8	-6
not stop think	11	10
not suicidal	-19	0
not take	10	6
not take a	10	-9
not take it	10	8
not take the	11	-6
not talk right	-13	0
not taste	-11	0
not taste much	-11	0
not tell	8	-6
not there	17	-12
not to	13	-12
not to pee	12	-10
not touch	8	-5
not vomit	-16	0
not wake	10	-5
not wake him	9	-8
not waking	16	-4
not waking up	16	-4
not walk	13	-13
not what	-9	0
not what it	-9	0
not worth	9	13
note	16	19
noth	12	14
noth _ anymore	14	8
noth _ live	11	8
noth _ that	-12	0
noth left	14	18
noth like	-12	0
noth like that	-12	0
noth matter	14	8
noth matter anymore	14	8
noth seriou	-14	0
noth to	11	8
noth to live	11	8
notice	14	6
notice _ i	11	6
notice if	11	6
notice if i	11	6
now _ can	13	-12
now _ chest	11	-2
now _ have	20	-6
now _ i	12	-5
now _ is	16	-20
now _ then	-15	0
now _ want	-10	0
now _ will	-9	0
now and	-10	-4
now and then	-15	0
now he	18	-14
now he is	14	-8
now his	13	5
now i can	9	-9
now i have	20	-6
now i want	-10	0
now it is	-8	0
now my	22	-12
now she	17	-14
now she is	12	-7
now there	15	-4
now there is	15	-4
nowhere	11	-9
numb	-17	-18
numb _ a	-13	0
numb _ the	-9	0
numb and	14	-4
numb for	-13	0
numb for a	-13	0
numb from	-11	0
number	-24	5
number is	-15	0
numbnes _ my	9	-4
numbnes _ weaknes	-12	0
numbnes in	12	-4
numbnes in my	12	-4
nurs	-14	0
nurs and	-9	0
nurse	-10	2
nurse _ my	-9	0
nuts and	10	-5
o	-15	0
oak	-13	0
of	11	-2
of _ after	-12	0
of _ blood	-9	0
of _ chest	13	-8
of _ eye	15	-10
of _ face	14	-8
of _ finger	10	-10
of _ form	-10	0
of _ i	24	1
of _ it	13	4
of _ last	-14	0
of _ month	-13	0
of _ mouth	-8	-3
of _ on	-13	9
of _ please	-10	0
of _ pool	12	-12
of _ red	9	-7
of _ stroke	-12	0
of _ sudden	14	-12
of _ water	8	-4
of a head	-10	0
of a heart	-14	0
of a stroke	-12	0
of a sudden	14	-12
of blood on	-10	0
of boil	8	-4
of boil water	8	-4
of breath	-10	-14
of embarrassment	-12	0
of everyth	9	-10
of hear	-15	0
of her	14	-16
of kill	9	8
of kill myself	9	8
of living	21	13
of luck	-11	0
of my	15	-17
of my chest	13	-8
of my eye	13	-7
of my face	12	-4
of my mouth	-11	0
of name	12	10
of name and	12	10
of nowhere	11	-9
of one	12	-10
of sciatica	-13	0
of space	13	10
of stroke	-11	0
of stroke on	-10	0
of suicide	-11	0
of test	-10	0
of the pool	12	-12
of them	10	0
of there	-10	0
of there please	-10	0
of us	13	2
of what	12	0
of what i	12	0
off	14	1
off _ bike	-13	0
off _ bridge	14	8
off _ chang	9	-4
off _ coffee	-12	0
off _ horse	8	-3
off _ roller	-10	0
off _ roof	15	-11
off _ the	8	-7
off _ there	-10	0
off _ time	10	-7
off _ traffic	-12	0
off a	17	5
off and	-9	-15
off dead	14	10
off from	-12	0
off from coffee	-12	0
off in traffic	-12	0
off my	-9	-8
off of	-10	0
off of there	-10	0
off the	8	-13
off the chang	9	-4
off the roller	-10	0
off the roof	12	-11
off with	12	-9
office	-11	0
oh _ five	-8	0
oh _ four	-12	0
oh _ my	13	0
oh one four	-9	0
oh three	-12	0
oil	14	-8
okay	-14	-10
okay to	-10	0
old	11	-11
old _ a	13	-8
old _ breath	13	-2
old _ burn	11	-3
old _ he	9	-6
old _ her	15	-4
old _ into	11	-5
old _ not	8	-12
old _ real	10	-3
old _ slow	-10	0
old and	-13	-3
old and he	9	-6
old and her	15	-4
old and slow	-10	0
old feel	12	-7
old got	11	-5
old got into	11	-5
old has	9	-7
old is breath	11	-1
old is burn	11	-3
on	-13	8
on _ a	13	-2
on _ after	11	-7
on _ and	11	-28
on _ ankle	13	-8
on _ asking	12	7
on _ bathroom	8	-12
on _ blood	-10	0
on _ bottom	-12	0
on _ bridge	8	14
on _ chest	17	-9
on _ coffee	-10	0
on _ couch	-11	0
on _ face	20	-14
on _ floor	18	-14
on _ form	-14	0
on _ hand	13	-9
on _ head	10	-11
on _ heart	14	-6
on _ kitchen	10	-8
on _ left	9	-10
on _ mother	-10	0
on _ phone	-18	0
on _ piece	8	-5
on _ right	15	-16
on _ road	-11	0
on _ roof	18	15
on _ so	-9	0
on _ street	-18	0
on _ the	11	0
on _ thigh	8	0
on _ wall	11	-7
on a piece	8	-5
on backward	11	-7
on backward after	11	-7
on both	-14	0
on chemo	13	-9
on chemo and	10	-10
on friday	-16	0
on glas	10	-10
on glas and	10	-10
on her legs	10	2
on heroin	12	-12
on his bottom	-12	0
on his finger	11	-7
on hold	-17	0
on it	-16	-7
on like	13	0
on main	-11	0
on me	10	3
on monday	-13	-4
on monday and	11	-4
on my chest	17	-7
on my face	18	-12
on my head	13	-9
on my heart	14	-6
on my leg	-16	0
on my mother	-10	0
on one	20	-10
on one side	22	-10
on pizza	-14	0
on purpose	20	15
on the	-8	1
on the ankle	13	-8
on the bathroom	8	-12
on the couch	-11	0
on the floor	18	-14
on the form	-14	0
on the kitchen	10	-8
on the phone	-15	0
on the right	12	-12
on the roof	18	15
on the wall	11	-7
on thursday	-13	0
on trazodone	12	7
on trazodone asking	12	7
on tuesday	-17	0
once _ now	-13	0
once and now	-13	0
once in	-15	0
one _ and	15	-3
one _ five	-11	0
one _ for	16	-11
one _ his	13	-14
one _ i	-8	0
one _ me	14	-10
one _ nine	-16	0
one _ of	17	-11
one _ old	16	-7
one _ point	11	-8
one _ seven	-9	0
one _ three	-11	0
one and	12	-8
one arm	11	-5
one eight	-8	0
one eye	17	-9
one five	-9	0
one for	14	-10
one for me	14	-10
one four	-16	0
one four two	-9	0
one hundr point	11	-8
one leg	9	-2
one leg is	9	-2
one month	16	-7
one month old	16	-7
one nine	-13	0
one nine one	-10	0
one of	17	-9
one of his	10	-12
one oh	20	-11
one oh one	14	-7
one one for	14	-10
one one nine	-10	0
one second	-17	0
one seven	-8	0
one side	29	-17
one side and	10	-5
one side of	13	-7
one two	-15	0
one would	14	11
only	10	12
only _ week	9	-6
only thirty	9	-5
only thirty week	9	-5
oozing	11	-4
open	27	-18
open and	13	-12
open her	11	-9
open up	10	-7
option	-12	0
or	-12	4
or _ heart	15	-8
or _ just	-13	0
or _ situation	11	-9
or anyth	-22	0
or death	11	-9
or death situation	11	-9
or my	15	-8
or my heart	15	-8
oregon	-12	0
otherwise	-11	0
otherwise fine	-12	0
our house	-14	0
out	14	-20
out _ acne	-13	0
out _ all	-13	0
out _ football	14	-8
out _ his	10	-8
out _ hive	9	-5
out _ my	-9	-17
out _ nowhere	11	-9
out _ one	11	-7
out _ the	16	-5
out _ work	-12	0
out and	13	-18
out and it	8	-3
out and now	8	-5
out at	9	-10
out at football	14	-8
out at the	-9	0
out at work	-8	0
out cold	13	-9
out flyer	-13	0
out flyer all	-13	0
out for	9	4
out for me	9	6
out i	13	-9
out in acne	-13	0
out in hive	9	-5
out in the	16	-10
out of a	15	-8
out of his	8	-6
out of my	-12	-16
out of nowhere	11	-9
out of the	12	6
out or	-14	0
out than	-10	0
out than call	-10	0
out to	-14	0
outlet	13	-8
outlet and	9	-4
outside	18	-7
outside _ door	9	2
outside my	8	3
outside my door	8	3
oven cleaner	9	-7
over	10	-6
over _ and	13	-8
over _ arms	11	10
over _ bill	-13	0
over _ hundr	13	-5
over _ my	11	-9
over _ over	11	-6
over _ the	-12	0
over and	20	-19
over and over	11	-6
over here	-15	0
over my	15	-7
over one	17	-6
over this	-13	0
over this bill	-13	0
over with	-12	0
overdos	11	-15
overdos _ 0	-15	0
overdos _ heroin	12	-12
overdos in	-15	0
overdos in 0	-15	0
overdos on	15	-3
overdos on heroin	12	-12
overdose	14	15
overdose _ my	8	-6
overdose _ trazodone	12	7
overdose on	16	7
overdose on trazodone	12	7
overdue	-17	0
overnight	12	-9
own	16	14
oxygen	25	-19
oxygen is	18	-9
pacemaker _ shock	11	-7
pacemaker keep	12	-11
pad	12	-13
pad every	8	-8
pads	15	-9
pain _ came	12	-3
pain _ down	10	-7
pain _ his	9	-6
pain _ my	23	-16
pain _ shortnes	-12	0
pain _ stop	12	8
pain _ year	-15	0
pain and	12	-7
pain and my	11	-2
pain for year	-9	0
pain i	9	-7
pain in his	9	-6
pain in my	13	-10
pain last	-9	0
pain last year	-9	0
pain no	-12	0
pain of	11	-9
pain of my	11	-9
pain on	13	-6
pain or	-12	0
pain since	12	-2
pain to	12	8
pain to stop	12	8
painful	12	3
paint	13	-9
pale	11	-2
panic	-17	0
panic attack	-17	0
pant	11	-11
pant _ i	9	-10
pant and	10	-11
pant and i	9	-10
pap	-8	0
pap smear	-8	0
papa	13	-6
paper	-13	0
paperwork	-23	0
paramedic	-13	0
park	-13	6
partner	15	5
partner _ me	9	4
party	8	7
pass _ and	8	-4
pass _ clot	17	-10
pass _ flyer	-13	0
pass _ in	15	-12
pass _ last	-10	0
pass _ or	-14	0
pass a	10	0
pass away	-19	0
pass away last	-10	0
pass out flyer	-13	0
pass out in	15	-12
pass out or	-14	0
patel	-10	0
patient is	-12	0
pay	-9	0
peace	19	14
peanut butter	9	-5
pecho	9	-8
pecho _ en	9	-8
pecho dolor	9	-8
pecho dolor en	9	-8
pediatrician	-14	0
pee _ all	9	-7
pee at	9	-7
pee at all	9	-7
peed	15	-8
pen	20	-12
penicillin	-13	0
people	13	0
period	-19	0
period is	-12	0
person	-14	0
pharmacy	-30	0
pharmacy is	-12	0
phone	-27	10
phone and	12	5
phone is	-15	0
phone number	-10	0
physical	-31	0
physical therapy	-18	0
pick	-14	-1
pick _ up	-8	0
pick at	12	-9
pick up	-12	0
pictur	14	9
picture	15	10
piece	14	-12
piece of	14	-12
pill _ i	19	10
pill _ morn	-18	0
pill and i	9	11
pill because i	9	13
pill in	-13	0
pill this	-18	0
pill this morn	-18	0
pill twice	10	-5
pill would	11	6
pink	-22	-7
pink eye	-23	0
pizza	-19	0
plan _ end	11	6
plan on	11	0
plan to	14	11
plan to end	11	6
plann	20	16
plann to	9	6
plate	-11	0
plate _ my	-11	0
plate in	-11	0
plate in my	-11	0
play	-23	0
please _ my	15	10
please _ put	-10	0
please and	-10	0
please and put	-10	0
please help	16	-13
please hurry	15	-10
please tell	13	10
please tell my	13	10
plugg	-12	0
pneumonia	-16	0
pods	12	-4
point	29	14
point _ living	10	8
point anymore	14	9
point in	14	11
point nine	10	-7
poison	-14	-14
poison _ road	-9	0
poison control	-12	0
poison in	-10	0
poison ivy	-19	0
poison oak	-12	0
poke	-10	0
poke _ eye	-10	0
poke my	-10	0
poke my eye	-10	0
poking	9	-5
poking out	9	-5
policy	-16	0
pool	19	-14
popp	17	-9
porch	10	-10
port	13	-8
portal	-16	0
portland	-11	0
portland oregon	-8	0
post	9	15
post a	9	14
pot of	12	-10
pot of boil	8	-4
pound	17	-10
pound headache	8	-2
pour	17	-16
pour out	10	-5
power line	15	-13
practice	10	-9
preeclampsia	-14	0
preeclampsia with	-10	0
pregnancy	-12	0
pregnant _ crav	-15	0
pregnant _ having	16	-5
pregnant _ my	15	-4
pregnant _ need	-11	0
pregnant and crav	-15	0
pregnant and having	16	-5
pregnant and my	15	-4
pregnant and need	-11	0
prenatal	-15	0
pres	10	-13
prescription	-24	0
pressure in	15	-5
pressure was	-10	0
pretty	9	-10
prevention	-16	0
pric	-9	0
price	-14	0
primary	-9	0
print	-13	0
printer	-16	0
proper	12	-10
puedo	17	-12
puedo respirar	17	-12
puff up	13	-7
puffy	-10	-3
puking	9	-9
pull _ muscle	-11	0
pull _ out	10	-9
pull a muscle	-11	0
pull on	-18	0
pull on it	-12	0
pulse	17	-13
pulse is	9	-5
punch	10	3
punch me	9	-10
pupil	12	-10
purple and	14	-7
purpose	20	15
pus	11	-4
push	12	-10
push _ down	10	-3
put	11	12
put _ down	-13	0
put _ in	15	10
put _ son	-10	0
put a	15	4
put her	15	6
put it	14	-8
put me	-11	0
put my son	-10	0
put that	-14	0
put that down	-10	0
question	-13	0
quick	-9	0
quiero	16	13
quiero morir	16	13
quiet	12	10
quit smok	-14	0
r	-18	0
r t	-10	0
racing	9	-4
rag	13	-7
rag doll	13	-7
rain	-11	0
ran _ of	-10	0
ran out	-13	-5
ran out of	-10	0
raped	23	-14
rash	-15	-19
rash _ does	14	-9
rash _ my	-18	0
rash on	-19	0
rash on my	-13	0
rash that	19	-11
rash that does	14	-9
rat	13	-9
rat poison	10	0
rather _ my	-10	0
rather be	12	10
rather poke	-10	0
rather poke my	-10	0
rattlesnake	15	-10
ray	-22	0
razor	17	13
read	-14	-12
read _ card	-13	0
read about	-10	0
read eighty	11	-7
read eighty one	11	-7
read this	-13	0
read this card	-13	0
ready _ go	8	15
ready to	17	16
ready to go	8	15
real	21	-7
real _ and	20	-17
real _ headache	9	-4
real bad	11	-13
real bad headache	9	-4
real fast	11	-3
real hard	9	-7
real hot	9	-3
real hurt	15	-3
real loud	-11	0
real sleepy	8	-4
reason	20	8
reason to	17	12
receptionist	-10	0
receptionist _ i	-10	0
receptionist and	-10	0
receptionist and i	-10	0
record	-28	0
red	10	-26
red _ i	9	-4
red and	17	-11
red and i	9	-4
red blood	13	-6
red streak	14	-9
referral	-25	0
referral for	-10	0
refill	-35	0
refill _ my	-13	0
refill my	-13	0
refill of	-13	0
refill of my	-9	0
rehab	-19	0
renew	-18	0
repeat	-12	0
report	-10	0
reschedule	-16	0
reschedule my	-8	0
rescue	12	-8
rescue inhaler	12	-7
respirar	17	-12
respond	23	-18
respond _ me	10	-9
respond to	10	-9
respond to me	10	-9
respond when	11	-9
result	-27	0
retir	-16	0
return	-12	0
reye	-15	0
ribs	21	3
ribs and	11	-6
ride	-19	0
right	14	-14
right _ and	14	-8
right _ for	-8	0
right _ i	-14	0
right _ the	12	-6
right arm for	-11	0
right eye	12	-9
right hand	14	-16
right hand and	9	-4
right here	13	6
right now i	-14	0
right side	17	-11
ripp	13	-9
risk	-10	0
road	-12	0
robot	-12	0
rock	16	-8
rock and	14	-7
roll	18	-19
roll _ ankle	-11	0
roll back	12	-9
roll my	-11	0
roll my ankle	-11	0
roller	-10	0
roller coaster	-10	0
roof _ my	-9	0
roof and	8	6
roof of	-12	0
roof of my	-12	0
room _ night	12	-5
room at	12	-5
room at night	12	-5
roommate	22	8
rope	11	17
rope _ this	-11	0
rope with	-11	0
rope with this	-11	0
round	15	6
run	-24	0
runn _ fever	9	-2
runn _ my	12	-5
runn a	15	-6
runn a fever	9	-2
runn down	10	-5
runn down my	10	-5
runny	-22	0
runny nose	-19	0
runs	-20	0
runs _ the	-14	0
runs in	-17	0
runs in the	-11	0
s	-13	0
sad	-21	0
safe _ myself	17	9
said _ i	9	1
said _ to	9	10
said goodbye	11	12
said goodbye to	9	10
said he	18	3
said he is	13	6
said i	-10	0
said if	9	1
said if i	9	1
said it	-15	0
said my	9	0
said she	8	13
said to	-13	0
same as	-13	0
same chest	12	-2
saving	11	11
saving _ my	11	9
saving up	11	9
saving up my	11	9
saw _ bill	-10	0
saw the	-9	0
saw the bill	-10	0
say _ again	-13	0
say that	-13	0
say that again	-13	0
saying	18	18
saying goodbye	14	11
says	33	24
says _ and	8	-8
says _ does	10	4
says _ is	13	19
says _ want	9	8
says _ will	9	12
says he	19	20
says he is	8	14
says he will	9	12
says her	12	-6
says his	13	-16
says she	11	14
says the	14	11
scar _ am	9	-6
scar _ go	9	5
scar i am	9	-6
scar to go	9	5
schedule	-21	0
schedule my	-10	0
school	-33	0
school want	-11	0
sciatica	-13	0
scrap	-17	0
scrap _ knee	-17	0
scrap his	-11	0
scrap his knee	-11	0
scratchy	-17	0
scream and	12	4
screen	-16	0
seat	-11	0
second and	14	-4
second one	-15	0
see _ light	9	-4
see _ of	9	-11
see _ point	12	7
see _ reason	9	5
see _ way	16	13
see any	15	11
see anyth	8	-9
see flash	9	-4
see flash light	9	-4
see out	8	-8
see out of	8	-8
see the point	12	7
seeing	21	-13
seeing _ and	13	-12
seeing _ of	10	-7
seeing _ on	11	-7
seeing bugs	11	-6
seeing bugs on	10	-5
seeing spot	8	-3
seeing the	11	0
seeing thing	14	-13
seen	-15	0
seizur _ a	-13	0
seizur as	-13	0
seizur as a	-13	0
seizur today	15	-6
seizure _ a	-10	0
seizure _ now	11	-3
seizure _ the	10	0
seizure and	10	-6
seizure as	-10	0
seizure as a	-10	0
seizure disorder	-14	0
seizure medication	-9	0
self employ	-10	0
send	11	-14
sense	9	-22
sent _ the	-10	0
sent to	-11	0
sent to the	-10	0
sepsi	-11	0
seriou	-20	0
set up	-16	0
seven	-16	-19
seven _ and	16	-9
seven _ four	-9	0
seven _ nine	-10	0
seven _ oh	-8	0
seven _ pregnant	8	-3
seven four	-9	0
seven month	14	-10
seven month pregnant	8	-3
seven three	-11	0
seven two	-12	0
seven week	17	-7
seven week and	13	-4
seventeen	-18	0
seventy	8	-10
seventy eight	13	-7
seventy seven	-9	0
severe	23	-11
severe _ pain	16	-7
severe abdominal	11	-6
severe abdominal pain	11	-6
shade	10	-9
shak	19	-26
shak _ excitement	-15	0
shak and	19	-9
shak with excitement	-15	0
sharp	13	-7
sharp pain	9	-2
shav	-18	0
she _ and	9	-11
she _ breath	9	-5
she _ burn	11	-7
she _ confus	10	-3
she _ eating	-13	0
she _ every	-11	0
she _ febrile	-11	0
she _ gasp	10	-7
she _ going	12	1
she _ got	-9	13
she _ having	12	-4
she _ hot	8	-3
she _ my	-11	0
she _ not	-14	-14
she _ off	8	-6
she _ okay	9	-5
she _ on	12	-5
she _ only	10	-3
she _ play	-12	0
she _ real	11	-9
she _ seeing	8	-5
she _ shak	9	-4
she _ she	13	14
she _ talk	11	-5
she _ ten	-10	0
she _ the	12	-1
she _ to	17	5
she _ up	9	0
she _ very	10	-5
she can	24	-19
she can not	21	-18
she faint	8	-5
she fell	10	-6
she got	9	-8
she had febrile	-11	0
she has	-9	4
she has not	-18	0
she is breath	9	-5
she is burn	11	-7
she is confus	10	-3
she is eating	-14	0
she is gasp	10	-7
she is going	12	6
she is got	-10	13
she is having	12	-4
she is not	-8	-1
she is play	-12	0
she is real	8	-8
she is seeing	8	-5
she is talk	11	-3
she is ten	-10	0
she is very	10	-5
she just	16	-14
she keep	15	-16
she need	-10	0
she says	12	10
she swallow	10	-9
she swallow a	10	-7
she think	-11	0
she think every	-11	0
she want to	14	6
she will not	13	-7
shellfish	-10	0
shield	-17	0
shift	-11	0
shirt	10	-10
shiver	11	-16
shock	18	-20
shock me	18	-15
shoe	-8	0
shook	13	3
shoot i	-9	0
shortnes	-12	0
shortnes _ breath	-12	0
shortnes of	-12	0
shortnes of breath	-12	0
shot	-16	-17
should _ be	-11	0
should _ do	-12	0
should _ go	12	-10
should i be	-11	0
should i do	-12	0
should i go	12	-10
shoulder	-15	-17
show	15	9
shrimp	9	-8
shut	17	-7
shut and	10	-4
sick _ he	-11	0
sick _ my	10	-10
sick but	-11	0
sick but he	-11	0
sicknes	-12	0
sidal	14	10
side _ i	-9	-5
side _ my	16	-8
side _ of	-12	0
side and	14	-9
side effect	-14	0
side effect of	-12	0
side is	8	-3
side of	18	-12
side of my	15	-8
side should	-10	0
side should i	-10	0
sight	10	-11
sign _ a	-10	0
sign of	-9	0
sign of a	-10	0
since _ and	22	-12
since _ chang	-13	0
since _ cold	-11	0
since _ divorce	-12	0
since _ hour	12	-2
since _ morn	20	-13
since _ night	11	-20
since _ tile	-10	0
since _ was	-21	0
since breakfast	11	-5
since i	-19	-7
since i was	-18	0
since last	11	-20
since last night	11	-20
since my	-16	10
since my cold	-11	0
since noon	13	-6
since this	20	-13
since this morn	19	-12
since yesterday	-8	-13
since yesterday and	14	-9
since yesterday tile	-10	0
sink	16	-18
sinu	-17	0
sinu infection	-12	0
sister	10	10
sister _ a	15	0
sister had a	12	-7
sister is	10	6
sit _ i	-10	0
sit down	-10	0
sit down i	-10	0
sit up	10	-7
site	9	-6
site is	9	-6
sitt	27	5
sitt _ my	11	-5
sitt _ the	12	12
sitt here	12	-9
sitt on	11	-5
sitt on my	11	-5
situation	11	-9
six	-10	-26
six _ ago	-13	0
six _ and	12	-7
six _ eight	-11	0
six hour	14	-7
six month	-12	0
six month ago	-9	0
six one	-10	0
six two	-9	0
six week	10	-14
six week old	16	-5
six year	-8	0
sixteen	9	0
sixty	-21	0
sixty two	-9	0
size	17	-9
size of	15	-9
ski	-14	0
skin _ coming	11	-4
skin is coming	11	-4
slap	14	3
sleep	-20	1
sleep _ fine	-12	0
sleep _ never	10	5
sleep _ not	10	8
sleep and never	10	5
sleep and not	10	8
sleep apnea	-14	0
sleep otherwise	-12	0
sleep otherwise fine	-12	0
sleep pill	16	-10
sleep study	-11	0
sleepy	9	-19
sleepy and	12	-6
slept	-14	0
slept _ and	-13	0
slept funny	-13	0
slept funny and	-13	0
slic	11	-11
slid	15	-9
slow _ can	-10	0
slow down	11	-5
slow worse	-10	0
slow worse can	-10	0
slurr	20	-18
slurr and	8	-5
small	-22	0
small _ on	-13	0
small cut	-12	0
smear	-8	0
smell _ and	13	-5
smile	10	-9
smith	-17	0
smok	-17	0
smok _ i	-11	0
smok and	-11	0
smok and i	-11	0
snake	14	-11
sneez	-15	0
snor	-16	-10
snor _ loud	-11	0
snor real	-11	0
snor real loud	-11	0
snore	-10	0
so	-28	0
so _ am	-14	0
so _ have	-16	0
so _ i	9	-19
so _ is	-13	0
so _ need	-9	0
so _ please	-18	0
so _ she	9	-5
so _ want	-12	0
so _ would	-10	0
so bad	21	-13
so bad i	18	-10
so dizzy	9	-3
so he	-10	0
so he is	-10	0
so i	-32	6
so i am	-14	0
so i have	-16	0
so i need	-9	0
so i want	-12	0
so i would	-10	0
so it	-11	0
so much	12	3
so not	-10	0
so the	-12	0
so tight	13	-2
soak	20	-15
soak _ pad	10	-8
soak a	11	-8
soak a pad	10	-8
soak through	13	-9
soap	-10	0
sober	-12	0
sober for	-8	0
soccer	-9	0
social	-14	0
soft	18	-11
soft _ is	11	-8
soft spot	18	-11
soft spot is	11	-8
some _ back	-12	0
some _ my	18	-14
some mild	-12	0
some mild back	-12	0
some of	22	-17
some of my	17	-14
somebody _ 0	15	-11
somebody _ me	-10	0
somebody call	12	-11
somebody call 0	15	-11
somebody help	-15	0
somebody help me	-15	0
somebody is	11	6
someone	19	-16
someone about my	-13	0
someone is	23	3
someth	18	-5
someth _ my	-18	0
someth for	-10	0
someth in	-15	0
someth in my	-15	0
someth is	19	-11
sometim	-15	12
sometim i	10	9
son _ been	16	8
son _ for	-13	0
son _ hand	-14	0
son _ he	14	12
son _ himself	-9	0
son _ homework	-12	0
son _ the	-15	0
son _ threaten	9	-15
son ate	15	-12
son chase	-13	0
son down	-10	0
son drank	11	-10
son drive	-9	0
son drive himself	-9	0
son goes	-11	0
son goes to	-11	0
son got hit	9	-3
son has	-9	3
son has a	-12	-8
son has hand	-14	0
son hold	-11	0
son hold his	-11	0
son is	13	5
son is homework	-12	0
son is threaten	9	-15
son need	-9	0
son says	11	9
son swallow	14	-7
son swallow a	14	-7
son tylenol	-13	0
son tylenol for	-13	0
son wets	-13	0
son wets the	-13	0
soon	11	10
sore	-42	6
sore _ and	-14	0
sore _ my	-14	0
sore from	-14	0
sore throat	-20	0
sore throat and	-14	0
sorry	-21	14
sorry _ is	-12	0
sorry _ to	-14	0
sorry he	-12	0
sorry he is	-12	0
sorry my	-16	0
sorry talk	-14	0
sorry talk to	-14	0
sound	9	-3
soup	14	-13
space	13	10
spanish	-18	0
speak for	11	-4
speak for a	11	-4
speak spanish	-18	0
speech	9	-12
speech is	9	-8
spider	14	-10
spit	-10	-6
splash	19	-12
splash _ my	13	-8
splash in	11	-7
splash in my	11	-7
spleen	11	-4
splinter	-19	0
splitt	11	-5
spot	21	-7
spot _ sunken	9	-5
spot is	11	-8
sprain	-18	0
sprain _ wrist	-12	0
sprain my	-11	0
spring	-11	0
spurt	16	-17
squeez	19	-13
squeez _ my	10	-4
squeez feel	9	-3
squeez in	9	-7
squirt	14	-6
stab at	-10	0
stabb	22	-18
stair _ i	10	-2
stair and	13	6
stand	14	-12
stand _ the	13	4
stand _ too	-9	0
stand on	13	7
stand up too	-9	0
star	25	-1
start _ i	8	-7
starv	-15	0
stent _ in	10	0
stent put	10	0
stent put in	10	0
step	10	2
stepdad	11	0
stepp	10	8
stick	11	-14
stick out	13	-10
stiff _ and	13	-7
stiff from	-13	0
stiff i	12	-2
stiff neck	12	-9
stiff neck and	13	-7
still _ the	9	0
still there	-9	0
stomach _ been	-18	0
stomach _ so	9	-4
stomach _ upset	-11	0
stomach bug	-12	0
stomach has	-10	0
stomach has been	-10	0
stomach hurt so	9	-2
stomach pain	13	-10
stone _ high	-11	0
stone bridge	-11	0
stone bridge high	-11	0
stool	14	-12
stool _ black	9	-5
stop	13	-11
stop _ about	11	10
stop _ and	9	-12
stop _ i	10	10
stop bleed	17	-19
stop cough	13	-9
stop shak	8	-6
stop think	11	10
stop think about	11	10
stopp _ and	10	-5
stopp _ for	11	-1
stopp _ once	-13	0
stopp bleed	-12	0
stopp breath	9	-6
stopp breath for	11	-1
stopp breath once	-13	0
stove a	-11	0
straight	16	-17
strangl	13	2
strangl me	10	5
streak	14	-10
street	-26	0
strep	-13	0
stres	-20	0
stres test	-10	0
stress	-16	0
stress out	-12	0
strip	-15	0
stroke	-9	-18
stroke _ 0	9	-5
stroke _ in	-11	0
stroke _ luck	-11	0
stroke _ my	-14	0
stroke in 0	9	-5
stroke last	-9	0
stroke of	-14	0
stroke of luck	-11	0
stroke on	-10	0
stroke on my	-10	0
stroke when	-12	0
strong	12	-5
struggl	16	-14
struggl _ breathe	11	-9
struggl to	11	-9
struggl to breathe	11	-9
stubb	-13	0
stubb _ toe	-13	0
stubb my	-13	0
stubb my toe	-13	0
stuck _ fork	11	-7
stuck _ my	11	-10
stuck a	13	-9
stuck a fork	11	-7
stuck in	12	-11
stuck in my	11	-10
study	-15	0
stuff	13	-3
stuff _ out	11	-9
stuffy	-16	0
stuffy _ and	-11	0
stuffy nose	-16	0
stuffy nose and	-11	0
stye	-13	0
suck	17	-8
suck in	13	-6
sudden	27	-26
sudden _ back	8	-4
sudden _ not	12	-11
sudden can	10	-10
sudden can not	10	-10
sudden death	-10	0
sudden severe	9	-4
suey	14	10
suey sidal	14	10
suffocat	12	-12
sugar _ been	-25	0
sugar _ not	9	-6
sugar _ one	-16	0
sugar _ over	13	-3
sugar _ read	11	-5
sugar is	20	-15
sugar is 0	20	-5
sugar is been	-17	0
sugar is over	13	-3
sugar is read	11	-5
sugar was	-18	0
sugar was 0	-15	0
sugar will	9	-6
sugar will not	9	-6
suicidal	12	24
suicidal i	-16	0
suicidal thought	8	9
suicide note	16	8
suicide prevention	-13	0
summer	-16	0
sun	-11	0
sunburn	-18	0
sunk	12	-6
sunk in	12	-6
sunken	9	-5
support	-9	0
surgery _ 0	-12	0
surgery _ coming	-14	0
surgery and	13	-5
surgery in	-16	0
surgery in 0	-12	0
surgery is	-10	0
surgery is coming	-14	0
swallow _ of	18	-12
swallow a	17	-1
swallow gum	-16	0
swallow my	-10	0
swallow some	14	-11
swallow some of	12	-10
sweat _ and	9	-3
sweat _ is	13	-3
sweat and	15	-13
sweat bucket	9	-3
sweat bucket and	9	-3
sweaty	9	-8
swell _ eating	12	-5
swell _ my	-10	0
swell after	15	-7
swell after eating	12	-5
swell in	-10	0
swell in my	-10	0
swell shut	12	-4
swell up	8	-11
switch	-11	0
swollen	10	-5
swollen _ and	9	-3
swollen and	19	-12
swollen and red	8	-4
swollen from	-15	0
swollen shut	12	-4
symptom _ back	11	-6
symptom are	11	-6
symptom are back	11	-6
t	-19	0
table	12	-4
table and	8	5
table saw	10	-13
tackle	12	-7
take	-18	25
take _ and	8	-10
take _ anymore	11	6
take _ breath	-9	0
take _ cpr	-13	0
take _ ex	-10	0
take _ for	-8	0
take _ off	-18	0
take _ stab	-10	0
take _ with	-11	0
take a	-16	-9
take a cpr	-13	0
take a stab	-10	0
take her	13	16
take him	-13	0
take him off	-14	0
take ibuprofen	-12	0
take my breath	-11	0
take my ex	-10	0
take the	-8	-1
take to	19	13
take xarelto	14	-9
take xarelto and	14	-9
taken	8	-9
taking _ much	10	6
taking too	10	6
taking too much	10	6
talk _ a	-14	0
talk _ birth	-8	0
talk _ he	9	-10
talk _ me	9	-9
talk _ now	-14	0
talk _ option	-12	0
talk _ somebody	-9	0
talk about birth	-8	0
talk about my	-11	0
talk about option	-10	0
talk and	11	3
talk but	18	-14
talk funny	9	-4
talk right	-13	0
talk right now	-14	0
talk to a	-13	0
talk to me	9	-9
talk to somebody	-9	0
tar	14	-12
taste	-11	0
taste _ since	-11	0
taste much	-11	0
taste much since	-11	0
tea	-10	0
teach	-10	0
team	-16	0
team _ named	-10	0
team is	-10	0
team is named	-10	0
tear	15	-11
teenage	9	6
teenager _ a	13	-1
teeth	-21	-5
teeth _ drool	-13	0
teeth and	-15	0
teeth and drool	-13	0
tell	17	9
tell _ to	16	6
tell me to	15	14
tell my	20	15
temp	21	-14
temp _ one	12	-7
temp is	10	-6
temperature _ a	17	-5
temperature _ ninety	-16	0
temperature _ one	12	-3
temperature is 0	-11	-6
ten	-11	-25
ten _ late	-11	0
ten _ old	-8	-6
ten days	13	-6
ten days ago	9	-3
ten days old	11	-3
ten minut	14	-10
ten minut late	-11	0
ten month	-15	0
ten month old	-15	0
ten now	-11	0
ten week	-9	0
ten year	-17	0
ten year ago	-13	0
tenni	-16	0
terrible	15	-15
terrible headache	15	-8
terrible pain	9	-6
test	-44	0
test for	-14	0
test result	-10	0
test strip	-15	0
testicle	20	-13
testicle is	12	-9
tetanu	-13	0
tetanu shot	-12	0
than _ them	-10	0
than call	-10	0
than call them	-10	0
thank	-17	12
that	-28	15
that _ a	-9	0
that _ anymore	-16	0
that _ bleed	11	-8
that _ for	-15	0
that _ i	-11	0
that _ is	8	13
that _ my	-10	0
that _ right	-12	0
that _ the	-15	0
that _ wrong	-10	0
that _ year	-8	0
that again	-13	0
that appointment	20	5
that are	11	-11
that are not	11	-11
that bill	-14	0
that does	14	-9
that does not	14	-9
that down	-10	0
that goes	10	-7
that in	-13	0
that is	-28	3
that is a	-8	0
that is all	-10	0
that is not	-9	0
that is right	-12	0
that is wrong	-10	0
that keep	11	-8
that keep bleed	11	-8
that new	16	-6
that okay	-12	0
that one	-14	0
that was	-11	0
the	-13	-1
the _ a	-11	0
the _ addres	-11	0
the _ already	13	0
the _ and	15	13
the _ anymore	-9	0
the _ at	12	11
the _ bill	-10	0
the _ bottle	12	14
the _ bowl	9	-9
the _ but	-13	-5
the _ by	9	-8
the _ chest	15	-5
the _ clinic	-13	0
the _ clip	11	-7
the _ coaster	-10	0
the _ department	-9	0
the _ doctor	-14	0
the _ fell	-12	0
the _ floor	12	-14
the _ form	-13	0
the _ half	12	-7
the _ has	12	12
the _ have	-9	0
the _ he	16	-6
the _ headache	13	-12
the _ hurt	11	-4
the _ in	11	10
the _ it	-17	0
the _ keep	12	-7
the _ medicine	12	-7
the _ move	12	-10
the _ number	-17	0
the _ on	-9	9
the _ one	-25	0
the _ pain	8	-6
the _ paper	-13	0
the _ pill	-11	0
the _ right	15	2
the _ shot	-14	0
the _ so	-22	0
the _ sorry	-11	0
the _ start	8	-8
the _ the	9	0
the _ this	14	-10
the _ to	21	15
the _ visit	-9	0
the _ was	-11	-10
the _ way	17	6
the _ when	10	9
the _ with	12	11
the _ would	14	8
the addres	-11	0
the air	14	-7
the ambulance	-12	0
the ankle	13	-8
the arm	14	8
the baby	9	-10
the baby is	-10	-2
the baby kick	-11	0
the baby move	12	-10
the bandage	8	-7
the basement	-11	0
the basement and	-11	0
the bathroom	14	-8
the bed	11	-11
the bed and	8	7
the bleed	-8	0
the blood	-8	-4
the bone	20	-15
the bone is	16	-7
the bottle	-9	3
the breast	8	-5
the bridge	15	16
the build	-12	0
the call	-17	0
the cardiologist	-10	0
the cat	9	5
the center	14	-5
the center of	13	-3
the chang	9	-4
the chang table	9	-4
the color	14	-13
the color of	14	-13
the copay	-11	0
the cord	16	-10
the corner	-12	0
the corner of	-12	0
the cut	13	-10
the dentist	-18	0
the doctor	-9	7
the earliest	-12	0
the end and	12	7
the end of	-9	0
the fami	-19	0
the fifteenth	-9	0
the fire	-9	0
the first	-9	0
the first one	-9	0
the flight	8	-1
the flight and	8	-1
the floor	26	-20
the flu	-16	0
the form	-30	0
the garage	17	2
the ground	9	5
the gun	8	13
the gym	-13	0
the head with	14	-6
the heat	-8	0
the house	13	10
the house and	10	12
the kids are	-14	0
the kitchen	12	-11
the kitchen floor	10	-8
the knee	9	-7
the last	-26	0
the last visit	-11	0
the lawn	11	-9
the left side	10	-6
the light hurt	11	-4
the light sorry	-11	0
the line	-11	0
the line went	-13	0
the little	12	2
the little clip	11	-7
the love	-15	0
the love of	-15	0
the messenger	-11	0
the middle	12	-1
the middle of	10	-3
the morn	-21	0
the morning	-16	0
the mouth	15	-4
the neck	-9	0
the neighbor	13	4
the next room	9	-12
the night	8	8
the one	-11	3
the only	8	0
the other	11	6
the pain	15	5
the pain is	15	-11
the pain to	12	8
the patch	-11	0
the patient	-12	0
the patient is	-12	0
the pharmacy	-18	0
the phone	-19	-11
the place	10	9
the point	12	13
the policy	-16	0
the pool	18	-14
the portal	-16	0
the prescription	-13	0
the price	-10	0
the reason	11	-1
the receptionist	-10	0
the receptionist and	-10	0
the result	-14	0
the right side	10	-9
the roller	-10	0
the roller coaster	-10	0
the roof	9	11
the roof of	-12	0
the room	15	-10
the same chest	12	-2
the scar	-12	0
the school	-10	0
the second	-15	0
the second one	-15	0
the seizure	-15	0
the shak	9	-4
the sink	14	-17
the size	15	-9
the size of	15	-9
the skin	10	-10
the skin is	13	-5
the stair	9	-8
the stair and	13	6
the stomach	11	-6
the stove a	-11	0
the suicide	-11	0
the sun	-9	0
the table	10	1
the tackle	12	-7
the tip	11	-14
the toilet	9	-9
the toilet paper	-10	0
the trash	9	-8
the truck	18	-2
the tub	17	0
the voic	13	16
the wait	-12	0
the walgreen	-8	0
the walgreen on	-8	0
the way	10	-8
the website	-10	0
the whole	18	8
the whole bottle	12	14
the window	9	-11
the winter	-14	0
the world	11	3
the world would	10	5
the worst	20	-5
the worst headache	13	-12
the worst pain	8	-6
the wrong way	12	-9
the year	-12	0
them	16	20
them again	-10	0
therapist	-18	0
therapy	-21	0
there	10	2
there _ a	11	-5
there _ and	-10	0
there _ blood	21	-17
there _ noth	10	14
there _ someth	10	-8
there _ this	11	-4
there and	14	11
there is	25	9
there is a	10	-4
there is blood	21	-17
there is noth	10	14
there is someth	10	-8
there is this	11	-4
there please	-10	0
there please and	-10	0
these	-16	9
these form	-10	0
they	-9	10
they _ all	9	7
they _ it	-12	0
they _ me	-12	-12
they _ my	19	3
they _ not	12	11
they said	-13	0
they would	11	11
they would all	9	7
thick	8	-8
thigh	12	9
thing	17	10
thing _ are	8	-7
thing that	14	5
thing that are	8	-7
think	30	4
think _ am	20	-20
think _ driv	11	8
think _ ending	12	10
think _ have	-16	-9
think _ headache	-11	0
think _ jump	13	-5
think _ kill	14	-2
think _ need	-16	0
think _ overdos	12	-13
think _ suicide	10	4
think _ will	13	5
think about	27	23
think about ending	9	7
think about jump	9	7
think about kill	10	-5
think about suicide	10	4
think every	-11	0
think every headache	-11	0
think i am	20	-20
think i can	13	9
think i have	-16	-9
think i need	-16	0
think i will	13	5
think my	16	-9
think of	12	14
think of kill	9	8
think the	11	-11
thinner	-10	-13
thinner _ need	-9	0
thinner and need	-9	0
third nineteen	-8	0
thirty week	12	-9
this _ a	19	-14
this _ and	22	-4
this _ company	-11	0
this _ feel	9	-7
this _ in	13	-11
this _ is	-15	0
this _ music	-10	0
this _ my	14	3
this _ pain	11	-7
this _ the	20	-3
this ache	14	-6
this anymore	18	10
this anymore i	12	7
this app	-13	0
this app anymore	-13	0
this appointment	-9	0
this bill	-13	0
this card	-13	0
this cold	-14	0
this cough	-8	0
this cough is	-8	0
this feel	16	-5
this feel the	16	-5
this hold	-13	0
this hold music	-10	0
this insurance	-15	0
this insurance company	-11	0
this is	12	-20
this is a	19	-14
this life	13	6
this morn	17	-12
this morn and	19	0
this paperwork	-10	0
this phone	-11	0
those little	13	-5
thought	11	18
thought _ was	11	-5
thought it	11	-5
thought it was	11	-5
thousand	-20	0
thousand _ and	-11	0
thousand eleven	-11	0
thousand eleven and	-11	0
threaten	27	-4
threaten _ kill	16	6
threaten _ with	8	-22
threaten me	11	-23
threaten me with	8	-22
threaten to	20	3
threaten to kill	16	6
three _ a	-14	0
three _ five	-13	0
three _ four	-11	0
three _ i	9	-8
three _ old	10	6
three _ today	16	-6
three days	-14	-8
three five	-9	0
three five five	-9	0
three four	-14	0
three oh	-10	0
three seizur	15	-6
three seizur today	15	-6
three time	14	-9
three week old	9	1
three year ago	-10	0
three year old	9	8
threw	-9	2
threw _ and	12	-7
threw _ once	-14	0
threw up	-10	-11
threw up and	12	-7
threw up once	-14	0
throat _ a	-14	0
throat _ block	16	-8
throat _ clos	18	-6
throat _ gett	12	-5
throat _ itchy	13	-3
throat _ scratchy	-14	0
throat _ swell	14	-4
throat _ tight	14	-8
throat and	-12	0
throat and a	-11	0
throat feel	13	-10
throat is	10	-21
throat is block	16	-8
throat is clos	18	-6
throat is gett	12	-5
throat is itchy	13	-3
throat is scratchy	-14	0
throat is swell	10	-3
through _ my	14	-10
through _ nose	-18	0
through _ pads	14	-6
through four	8	-6
through my nose	-18	0
through the	16	-1
through to	16	-11
through to my	14	-10
throw	12	0
throw _ blood	13	-4
throw _ since	-15	0
throw up	11	-20
throw up blood	13	-4
throw up since	-15	0
thumb	13	-12
thursday	-12	0
thyroid	-13	0
tick	-14	0
tight	28	-20
tight after	12	-8
tight i	9	-1
tighten	11	-13
tightnes	18	-14
tightnes _ my	10	-8
tile _ all	-10	0
tile and all	-10	0
time	9	-3
time _ minute	9	-1
time _ this	-13	0
time _ you	-13	0
time a	9	-1
time a minute	9	-1
time and	10	-6
time breath	11	-3
time do	-9	0
time do you	-9	0
time i	11	-14
time read	-13	0
time read this	-13	0
tingl	11	-8
tingl and	9	-3
tiny	-10	0
tiny bit	-9	0
tip	13	-14
tired	-23	12
tired _ the	-14	0
tired all	-13	0
tired all the	-13	0
tired and	-12	0
tired late	-10	0
to	16	30
to 0	-12	0
to _ 0	17	-11
to _ a	-15	-4
to _ about	-16	7
to _ again	-12	0
to _ alive	21	6
to _ an	-19	0
to _ anymore	12	3
to _ anyone	-10	0
to _ bathroom	11	-10
to _ before	-11	0
to _ better	-17	0
to _ but	9	-15
to _ can	-12	0
to _ emergency	15	-9
to _ everyth	12	5
to _ fami	12	6
to _ for	15	8
to _ here	18	7
to _ herself	15	16
to _ him	10	0
to _ himself	16	27
to _ his	10	12
to _ home	11	2
to _ i	17	5
to _ if	-21	0
to _ it	9	22
to _ kid	-11	0
to _ kids	11	8
to _ knee	9	-8
to _ myself	17	31
to _ off	13	8
to _ on	10	1
to _ over	15	11
to _ person	-12	0
to _ seen	-14	0
to _ seizur	-9	0
to _ smok	-12	0
to _ so	-10	0
to _ someth	10	10
to _ that	-15	0
to _ the	-20	13
to _ this	-9	5
to _ weight	-12	0
to _ when	-11	0
to _ you	-13	0
to a	-21	0
to a person	-12	0
to apologize	-10	0
to ask	-11	0
to ask about	-11	0
to be alive	21	6
to be here	23	7
to be over	18	12
to be seen	-14	0
to break	16	-15
to breathe	20	-16
to call 0	17	-11
to call you	-10	0
to cancel everyth	12	5
to cancel my	-11	0
to change my	-10	0
to come back	-9	0
to death	-18	0
to die	26	19
to die and	8	10
to disappear	17	9
to do	16	18
to do someth	10	10
to end	16	23
to end it	19	17
to everyone	11	10
to exist	13	6
to fast	-14	0
to fast before	-11	0
to feel	-17	0
to feel better	-17	0
to find	-10	0
to follow	-13	0
to follow up	-13	0
to get	-17	-12
to get my	-14	0
to get this	-16	0
to go	15	11
to go home	11	2
to go on	13	5
to hang	14	16
to hang himself	9	12
to hang myself	10	8
to have seizur	-9	0
to hit	-14	0
to hit the	-12	0
to hurt	17	-2
to hurt anyone	-10	0
to hurt me	19	-6
to hurt my	19	-6
to jump	15	19
to keep	9	8
to kill	20	-4
to kill herself	13	13
to kill himself	9	16
to kill my	17	-23
to kill myself	21	16
to know	-22	0
to know about	-11	0
to know if	-13	0
to leave	-8	0
to live	37	21
to live anymore	12	3
to live for	17	8
to lose	-16	0
to lose weight	-12	0
to my	26	5
to my back	14	-11
to my fami	12	6
to my kid	-11	0
to my kids	11	8
to myself	10	11
to overdose	18	12
to pass	9	-15
to peanut	-8	0
to pee	12	-10
to penicillin	-13	0
to quit	-10	0
to quit smok	-12	0
to refill	-9	0
to refill my	-9	0
to reschedule	-11	0
to say	17	4
to schedule	-15	0
to schedule my	-10	0
to see	-23	3
to see a	-13	0
to set	-16	0
to set up	-16	0
to shellfish	-10	0
to shoot	14	0
to sit	15	-11
to sleep	16	12
to sleep and	15	9
to stab	14	-6
to stone	-11	0
to stone bridge	-11	0
to take	-10	16
to take a	-13	0
to talk	-24	0
to talk about	-23	0
to talk to	-11	0
to the	18	-17
to the bathroom	11	-10
to the emergency	15	-9
to update	-15	0
to update my	-15	0
to wake	13	-2
to wake up	13	1
to worry	15	7
to worry about	15	7
today	12	-8
today _ will	12	3
today it	9	-14
toddler _ a	-11	0
toddler _ ear	-12	0
toddler _ his	-12	0
toddler _ me	-12	0
toddler _ on	-14	0
toddler ate	18	-7
toddler bit	-12	0
toddler bit his	-12	0
toddler drank	12	-5
toddler fell on	-10	0
toddler has	-12	0
toddler has a	-10	0
toddler hit	-12	0
toddler hit me	-12	0
toddler is	-12	0
toddler is ear	-12	0
toddler swallow	12	-12
toe and	-10	0
toe is	-10	0
toenail	-11	0
toes _ i	-14	0
toes are	15	-7
toes when	-14	0
toes when i	-14	0
toilet	9	-9
toilet paper	-10	0
told _ to	-11	0
told me	-10	12
told me to	-15	0
told to	-13	0
tongue _ it	-12	0
tongue _ swell	16	-6
tongue and	-8	0
tongue and it	-12	0
tongue feel	14	-9
tongue is	23	-11
tongue is swell	16	-6
tongue on	-13	0
tonight	29	24
tonsil out	14	-5
too _ and	-12	0
too _ benadryl	10	6
too _ coffee	-15	0
too _ to	11	-6
too fast	-12	0
too many	-9	-15
too much benadryl	10	6
too much coffee	-15	0
took	25	-17
took _ insulin	9	-8
took _ much	15	-13
took _ of	19	8
took _ pill	-11	4
took _ whole	12	-2
took a	11	-7
took a whole	8	-3
took all	16	2
took all of	9	1
took her	9	-14
took my pill	-17	0
took too much	15	-13
took two	-9	0
took two tylenol	-13	0
top _ i	-12	0
top if	-12	0
top if i	-12	0
touch	25	-7
touch _ sciatica	-13	0
touch a	15	-16
touch it	10	-8
touch me	14	-5
touch of	-13	0
touch of sciatica	-13	0
tour	-17	0
towel	15	-9
toy	-12	0
toy _ i	-12	0
toy and	-12	0
toy and i	-12	0
traffic	-18	0
traffic _ murder	-9	0
traffic was	-9	0
traffic was murder	-9	0
transferr	-12	0
transferr again	-12	0
trash	9	-8
trazodone	12	7
trazodone _ for	12	7
trazodone asking	12	7
trazodone asking for	12	7
treat	-11	0
tried	18	13
tried to	18	14
trouble	-10	-12
trouble _ it	-11	0
trouble _ just	-8	0
trouble breath	-11	-4
trouble breath it	-8	0
trouble sleep	-16	0
trouble speak	14	-7
trouble swallow	-11	0
truck	18	-1
trying _ break	16	-15
trying to	9	-8
trying to break	16	-15
tub	19	0
tuesday	-12	-11
tugg	-9	0
tugg _ ear	-9	0
tugg his	-9	0
tugg his ear	-9	0
tumor	-11	0
tunnel	-13	0
turn	25	-22
turn _ and	20	-7
turn blue	23	-8
turn purple	11	-6
turn white	12	-4
turn white and	10	-3
twelfth	-10	0
twelve _ and	10	6
twenty _ nineteen	-10	0
twenty minut	11	-6
twenty twenty	-12	0
twenty week and	10	-5
twice	23	-15
twice today	9	-8
twin	-12	0
twist _ ankle	-10	0
twist my	-11	0
twist my ankle	-10	0
twitch	-10	0
twitch _ i	-12	0
twitch when	-12	0
twitch when i	-12	0
two	-10	-24
two _ already	13	-8
two _ eight	-11	0
two _ eleven	-11	0
two _ five	-8	0
two _ for	-13	0
two _ four	-14	0
two _ is	-8	0
two _ nine	-10	0
two _ old	15	-16
two _ one	-18	0
two _ over	11	-3
two days and	13	-9
two epipen	13	-8
two epipen already	13	-8
two four	-10	0
two hour	12	-11
two month	10	-10
two month old	14	-5
two oclock	-11	0
two of	15	-9
two oh	-10	0
two six	-9	0
two so	10	0
two thousand	-20	0
two thousand eleven	-11	0
two three	-10	0
two three four	-8	0
two tylenol	-13	0
two tylenol for	-13	0
two week old	13	-9
two year ago	-12	0
tylenol _ his	-13	0
tylenol _ the	-13	0
tylenol for	-20	0
tylenol for his	-13	0
tylenol for the	-13	0
typing	-16	0
u	-11	0
ultrasound	-13	0
uncle _ me	11	0
uncle touch	14	-6
uncle touch me	11	0
unconsciou	21	-20
under _ ribs	9	-2
under my ribs	9	-2
under the	11	-13
unit	-10	0
unresponsive	18	-13
up _ and	-9	-9
up _ arm	15	7
up _ feed	8	-7
up _ his	12	-7
up _ it	14	5
up _ last	-22	0
up _ little	-11	0
up _ pill	12	4
up _ stuff	14	-5
up _ think	-15	0
up _ will	9	-6
up a little	-11	0
up after my	-8	0
up and	21	-7
up and can	9	-5
up and i	8	-10
up and it	14	5
up and the	13	-6
up at	-9	0
up at the	-12	0
up b	-9	0
up b and	-9	0
up blood	30	-11
up for	-10	0
up for my	-8	0
up her	9	7
up high	9	-3
up my	12	4
up my pill	12	5
up on the	9	9
up once	-14	0
up overnight	10	-3
up since	-14	-4
up since last	-18	0
up smok	-11	0
up smok and	-11	0
up the	-11	-5
up to my	11	-7
up tomorrow	16	6
up too	-9	0
up with	-8	-11
update	-15	0
update my	-15	0
upset	-14	0
upset after	-10	0
urgent	-18	0
urinary	-10	0
us	13	4
us and	11	1
use	-14	13
use a	-9	0
used _ be	-17	0
used _ epipen	17	-14
used _ have	-18	0
used my	17	-14
used my epipen	10	-9
used to	-30	0
used to be	-17	0
used to have	-18	0
used two	13	-8
used two epipen	13	-8
uti	-10	0
vacation	-16	0
vaccine	-10	0
vegetabl	-14	0
vein	-17	0
vertigo	-12	0
very	20	-17
very confus	9	-3
very sleepy	14	-11
video	-10	0
violence	-8	0
vision	19	-17
vision and	9	-7
vision in	12	-6
visit	-23	4
visit _ bad	-10	0
visit was	-10	0
visit was bad	-10	0
vitamin	-24	0
voic	15	16
voic _ tell	11	12
voice _ going	9	-8
voice is going	9	-8
vomit	9	-10
vomit blood	16	-4
w	-12	0
wait	-27	9
wait room	-14	0
wake	25	-9
wake _ to	9	-8
wake _ tomorrow	16	6
wake her	8	-9
wake him	10	-14
wake up	19	3
wake up to	9	-8
wake up tomorrow	16	6
waking	16	-4
waking up	16	-4
walgreen	-16	0
walgreen on	-11	0
walk _ the	17	-15
walk into	-9	0
walk to	13	-8
walk to the	13	-8
want _ all	12	5
want _ apologize	-10	0
want _ ask	-8	0
want _ at	-9	0
want _ die	28	19
want _ disappear	17	9
want _ exist	13	6
want _ feel	-17	0
want _ go	9	10
want _ hurt	19	-10
want _ kill	21	-12
want _ know	-16	0
want _ live	25	12
want _ pain	12	8
want _ patch	-11	0
want _ see	-18	0
want _ sleep	11	6
want _ talk	-25	0
want _ therapy	-10	0
want _ wake	16	9
want a	-17	0
want coupl	-10	0
want coupl therapy	-10	0
want help	-12	0
want it	11	13
want it all	12	5
want it to	14	9
want look	-9	0
want look at	-9	0
want my	-9	0
want out	18	15
want the pain	12	8
want the patch	-11	0
want to apologize	-10	0
want to ask	-8	0
want to die	28	19
want to disappear	17	9
want to exist	13	6
want to feel	-17	0
want to go	9	10
want to hurt	17	-10
want to kill	21	-12
want to know	-16	0
want to live	25	12
want to see	-18	0
want to sleep	11	6
want to talk	-25	0
want to wake	16	9
wart	-11	0
wart _ my	-11	0
wart on	-11	0
wart on my	-11	0
was 0	-17	0
was _ at	13	5
was _ hundr	-9	0
was _ in	-20	0
was _ kid	-12	0
was _ little	-9	0
was _ of	-12	-1
was _ to	-19	0
was _ year	-9	0
was a	-16	-6
was a kid	-12	0
was a little	-9	0
was attack	16	-10
was bad	-10	0
was born	-13	0
was burn	8	0
was chok	-13	0
was dead	9	10
was diagnos	-10	0
was diagnos with	-10	0
was electrocut	16	-11
was fine	14	-13
was fine at	10	-9
was gone	9	8
was in	-11	-12
was in the	-16	0
was just	-9	0
was knock	-9	0
was little	-10	0
was murder	-9	0
was nine	-13	0
was ninety	-10	0
was normal	-10	0
was numb	-13	0
was numb for	-13	0
was one	-14	0
was raped	16	-1
was runn	8	-10
was shot	13	-10
was so	-15	0
was suicidal	-8	0
was ten	-9	0
was told	-15	0
was told to	-13	0
washington	-12	0
waste	13	10
waste _ space	13	10
waste of	13	10
waste of space	13	10
water	14	-27
water _ in	-10	0
water broke and	11	-8
water broke in	-11	0
watery	-8	0
way	35	15
way _ for	9	6
way out	16	19
way out for	9	6
way to	19	10
ways	11	11
ways to	11	11
we	-9	-21
we _ about	-10	0
we _ all	12	-7
we _ call	-11	0
we _ have	9	-8
we _ help	14	-8
we _ him	15	-9
we _ our	-13	0
we all	9	-8
we all have	9	-8
we are	-14	-9
we are all	12	-7
we are call	-11	0
we can	12	-8
we do	-20	0
we gave	17	-13
we have	-11	0
we lost	-10	0
we need	9	-13
we need help	14	-8
we talk	-10	0
we talk about	-10	0
weak and	8	-2
weaknes	-14	0
website	-18	0
wednesday	-17	0
week _ feel	9	-2
week _ has	15	-4
week _ i	8	-9
week _ is	12	-8
week _ it	-16	0
week _ my	13	-5
week _ now	15	-5
week ago	-9	-7
week and i	9	-9
week and it	-10	0
week and my	12	-4
week and now	12	-2
week but	-14	0
week but it	-12	0
week it	-12	0
week old	21	-8
week old has	14	-4
week old is	15	-4
weight	-19	-4
weight _ my	-9	0
well	-19	-12
welt	12	-8
welt and	9	-4
went	29	-37
went _ and	18	-10
went _ for	12	-4
went _ in	13	-11
went _ my	18	-13
went _ the	14	-11
went blind	12	-4
went down	9	-12
went numb	14	-7
went off	16	-9
went through	20	-11
went through my	15	-9
wet	24	0
wet _ since	12	-4
wet diaper	19	5
wet diaper since	12	-4
wets	-13	0
wets _ bed	-13	0
wets the	-13	0
wets the bed	-13	0
what _ it	17	-15
what _ used	-9	0
what _ want	9	-13
what are	-15	0
what are the	-12	0
what i	15	-9
what it used	-9	0
what should	-14	0
what should i	-14	0
what the	-13	0
what time	-9	0
what time do	-9	0
what to	12	9
what to do	12	9
what year	11	-9
what year it	11	-9
wheel	15	2
wheez	19	-16
wheez and	11	-4
when	-21	9
when _ am	14	12
when _ breathe	15	-3
when _ flos	-10	0
when _ had	11	-8
when _ is	-16	0
when _ pee	-16	0
when _ pres	10	-13
when _ rain	-8	0
when _ run	-9	0
when _ saw	-15	0
when _ ski	-14	0
when _ was	-23	0
when he	-13	7
when he is	-13	0
when he was	-12	0
when i	-15	-3
when i am	14	12
when i breathe	15	-3
when i cough	10	0
when i drink	-9	0
when i flos	-10	0
when i had	11	-8
when i pee	-16	0
when i pres	9	-12
when i run	-9	0
when i saw	-15	0
when i ski	-14	0
when i was	-16	0
when it	-9	0
when it rain	-8	0
when she	10	11
whenever i	12	-11
where _ i	-13	0
where do	-13	0
where do i	-13	0
where she	12	-11
where she is	12	-11
which	-10	0
while	14	-19
while _ was	11	-6
while i	11	-12
while i was	9	-5
whistl	13	-8
white	8	-12
white and	15	-7
white as	10	-6
who _ i	-9	0
who i	12	-13
whole	29	-10
whole _ is	13	-11
whole _ of	15	-11
whole bottle	18	3
whole bottle of	12	-7
wife _ a	12	7
wife _ in	12	4
wife _ labor	-12	0
wife _ of	-10	0
wife is labor	-12	0
wife off	-10	0
wife off of	-10	0
will	14	15
will _ about	-11	0
will _ be	14	19
will _ come	11	-2
will _ have	13	7
will _ it	8	7
will _ let	18	-1
will _ me	-9	-15
will _ nap	-16	0
will _ need	20	9
will _ nurse	11	-6
will _ quit	11	-9
will _ slow	11	-5
will _ stop	22	-24
will be about	-11	0
will do	9	6
will have	-9	0
will not	24	2
will not come	11	-2
will not have	13	7
will not let	18	-1
will not nap	-16	0
will not need	20	9
will not nurse	11	-6
will not quit	11	-9
will not slow	11	-5
will not stop	22	-24
will take	-13	0
window	18	-14
winter	-22	0
wire	11	-11
wish	25	22
wish _ could	15	10
wish _ was	8	11
wish _ were	11	11
wish _ would	9	5
wish i	23	22
wish i could	15	10
wish i were	11	11
with _ and	19	1
with _ baseball	11	-3
with _ bat	15	-1
with _ blood	-15	0
with _ boyfriend	-13	0
with _ first	-12	0
with _ gun	11	-3
with _ i	12	5
with _ insurance	-21	0
with _ knife	10	-14
with _ lighter	11	15
with _ oil	12	-6
with _ pain	14	1
with _ tonight	13	11
with _ toy	-12	0
with _ website	-13	0
with a	16	0
with a baseball	11	-3
with a bat	15	-1
with a gun	11	-3
with a knife	10	-14
with a toy	-12	0
with excitement	-15	0
with fever	11	-2
with me	11	11
with my	-26	-4
with my blood	-11	0
with my boyfriend	-13	0
with my first	-8	0
with the	-10	6
with these	-9	0
with this	-24	0
with this insurance	-11	0
without _ coffee	-14	0
without me	17	11
without my	-22	0
without my coffee	-14	0
woke	27	-9
woke _ and	14	-8
woke _ with	15	-10
woke up	25	-8
woke up and	14	-8
woke up with	15	-10
wonder	-12	0
word	19	-14
word _ coming	9	-5
word are	12	-10
word are coming	9	-5
word out	10	-9
work	-36	-13
work _ me	-8	0
work _ the	-18	0
work at	-16	0
work at the	-15	0
work for	-9	0
work for me	-8	0
work in	-12	0
workout	-12	0
world	12	3
world would	10	5
worri	-15	0
worri about	-15	0
worry	12	7
worry about	15	7
worse _ we	-10	0
worse can	-10	0
worse can we	-10	0
worst	23	-7
worst _ i	11	-9
worst _ of	9	-9
worst _ pain	8	-7
worst headache	16	-15
worst pain	10	-7
worth	11	14
worth living	10	11
would	13	25
would _ a	-10	0
would _ be	15	12
would _ better	20	12
would _ call	14	-11
would _ for	-15	0
would _ happier	8	9
would _ if	16	16
would _ it	13	-3
would _ me	13	10
would _ my	-15	0
would _ notice	9	8
would _ poke	-10	0
would _ take	17	10
would _ to	-28	5
would all	14	8
would all be	10	5
would be	26	23
would be better	19	12
would be happier	8	9
would care	10	7
would care if	10	7
would die	-13	0
would even	15	11
would even notice	9	8
would give	-11	0
would give my	-11	0
would it	17	10
would it take	17	10
would kill	-13	0
would kill for	-13	0
would like	-36	-3
would like a	-17	0
would like the	-10	0
would like to	-27	4
would miss	13	10
would miss me	13	10
would not	12	-15
would rather be	12	10
would rather poke	-10	0
wound	18	-13
wound is	8	-7
wreck _ two	-11	0
wreck in	-11	0
wreck in two	-11	0
wrist	9	13
wrist _ from	-10	0
wrist hurt	-10	0
wrist hurt from	-10	0
writ	9	0
write	-12	0
written	17	13
wrong way	12	-9
wrote	19	13
wrote a	11	10
x	-23	0
x ray	-22	0
xanax	13	-11
xarelto	14	-9
xarelto _ i	14	-9
xarelto and	14	-9
xarelto and i	14	-9
y	-10	0
yeah	-11	0
yeah _ have	-9	0
year	-38	2
year _ and	-19	0
year _ got	11	-5
year _ has	-16	0
year _ i	-15	0
year _ is	11	-6
year _ my	-15	0
year _ the	-10	0
year _ will	-14	0
year ago	-32	0
year ago and	-16	0
year and	-15	0
year and i	-13	0
year and my	-13	0
year and the	-9	0
year back	-14	0
year but	-9	0
year it	11	-9
year it is	9	-6
year old got	11	-5
year old has	-16	0
year old will	-14	0
yellow and	16	-9
yes	-31	0
yes _ am	-11	0
yes _ have	-10	0
yes _ is	-15	0
yes i	-18	0
yes i am	-11	0
yes i have	-10	0
yes it	-10	0
yes it is	-10	0
yes that	-11	0
yes that is	-11	0
yesterday _ and	-8	0
yesterday _ it	-13	0
yesterday and	-10	-9
yesterday and it	-13	0
yesterday tile	-10	0
yesterday tile and	-10	0
you	-47	19
you _ a	-13	0
you _ break	-9	0
you _ from	10	6
you _ me	-17	0
you _ my	-19	0
you _ on	8	7
you _ out	-14	0
you _ that	-15	0
you _ well	-9	0
you are	-16	0
you are break	-9	0
you back	-12	0
you can	-13	0
you die	10	6
you die from	10	6
you do	-14	0
you guys	-11	0
you have	-10	0
you hold	-15	0
you need	-13	0
you open	-12	0
you overdose	12	7
you overdose on	12	7
you take	-11	0
you tell me	-10	0
you very	-9	0
you very well	-9	0
you will	20	12
you will not	17	10
your	-32	0
your office	-10	0
zero	-15	0
zero _ five	-10	0
zero one	-10	0
zip code	-13	0
"""
