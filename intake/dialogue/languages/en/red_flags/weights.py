"""What each piece of talk weighs, in tenths: as danger, as crisis; first line: what everything starts from. Not written by hand:
`python -m intake.tests.weighing --update` makes it from the tables of said sentences. `piece danger crisis`, sorted.
"""

TABLE = """\
-9 -9
#allergen -4 -9
#bad -4 -23;#belly 34 8;#breathe 16 0
#end_self 18 30
#face 11 -49;#fading 112 -78
#garbled 34 -8
#head 16 4
#language 14 1;#limb 18 2
#means 43 71;#much 12 -6
#now 15 -1
#pain 5 -7;#pill 10 6;#poison 7 -38;#poorly -12 -77
#reaction 7 -9
#shock 41 -46;#sudden 36 -42;#swallowed -7 -19
#testicle 46 -15
#upper -12 16
0 8 -76
0 0 -67 0;0 0 0 -30 0;0 _ 0 -8 0;0 _ street 7 0;0 and 4 -7;0 and i 8 -1
=animal =die -9 -1;=animal =maybe 6 7;=animal =not 19 1;=animal =resolved -58 0;=animal =selfharm 6 -1;=animal =swell 8 0;=animal =violent -14 -1
=baby 7 2;=baby =bad 5 0;=baby =bleed -3 0;=baby =breath 30 0;=baby =clinic 7 0;=baby =despair -16 14;=baby =fever 68 -9;=baby =form -29 0;=baby =gut 10 0;=baby =he 22 -13;=baby =kin 17 -1;=baby =me 39 3;=baby =mild -51 0;=baby =not 5 -1
=baby =skin -23 0;=baby =want -6 0;=baby =weak 11 0;=bad 55 -12;=bad =bad -5 0;=bad =breath 10 -1;=bad =despair 4 8;=bad =fever 5 2;=bad =gut 16 -4;=bad =he 34 1;=bad =maybe 15 -2;=bad =me -4 -2;=bad =mixed 19 0;=bad =onset 40 1
=bad =out 4 0;=bad =pain 87 -44;=bleed 14 -94;=bleed =bad 51 -1;=bleed =bleed 21 -51;=bleed =clinic 7 -11;=bleed =despair -6 0;=bleed =farewell 3 -5;=bleed =fever -3 0;=bleed =he 25 2;=bleed =hide 35 0;=bleed =job -27 0;=bleed =me 13 -25
=bleed =mild 6 0;=bleed =money -64 0;=bleed =much -4 -3;=bleed =not -8 0;=bleed =onset 8 -17;=breath 38 -124;=breath =bad -48 -3;=breath =breath 19 0;=breath =clinic -62 0;=breath =he -13 -12;=breath =hide -22 0;=breath =maybe -5 -12
=breath =me -12 17;=breath =much 6 0;=breath =not 34 -3;=breath =onset 12 -22;=breath =resolved -12 -7;=breath =want 9 -2
=clinic -34 6;=clinic =baby -49 0;=clinic =clinic 7 1;=clinic =despair -31 0;=clinic =die 10 2;=clinic =drug -23 0;=clinic =farewell 4 0;=clinic =fever 4 0;=clinic =form 6 -1;=clinic =he 5 0;=clinic =help -77 0;=clinic =job -88 0
=clinic =longago -5 0;=clinic =maybe 8 -2;=clinic =me 7 1;=clinic =media -35 0;=clinic =name 24 0;=clinic =not 15 -1;=clinic =onset -33 -13;=clinic =place -4 0;=clinic =resolved -22 0;=clinic =trunk -16 0;=clinic =violent -3 0
=clinic =want -53 0;=corrected -30 1;=corrected =drug 3 -11;=corrected =he -18 -4
=despair 9 46;=despair =bleed -7 -1;=despair =despair 52 44;=despair =die 24 -67;=despair =farewell 12 47;=despair =form 5 -1;=despair =gut 4 -1;=despair =he -3 -10;=despair =height 38 -6;=despair =much 8 4;=despair =not 9 2
=despair =onset -24 1;=despair =place 45 34;=despair =resolved 9 -2;=despair =weak 39 -1;=die 10 48;=die =clinic -38 0;=die =die 18 -3;=die =job -4 0;=die =longago -38 0;=die =maybe -36 0;=die =much 16 -14;=die =place -4 0
=die =resolved -43 1;=die =trunk -15 0;=die =want -33 0;=drug =clinic -33 0;=drug =despair 27 -5;=drug =farewell 13 15;=drug =he -14 -1;=drug =job -5 0;=drug =kin 15 -1;=drug =longago 7 8;=drug =media -56 0;=drug =mixed -4 2
=drug =much 31 -37;=drug =not 25 -4;=drug =onset 10 2;=drug =pain -6 -4;=drug =place -6 -7;=drug =want -19 -8
=face 6 -55;=face =animal 5 -1;=face =baby -13 0;=face =bleed 11 -9;=face =breath 4 0;=face =clinic -4 -5;=face =farewell 22 -10;=face =form 4 5;=face =he -5 2;=face =hide 13 2;=face =humor 19 -1;=face =job -9 -2;=face =limb 15 10
=face =maybe -3 -1;=face =me -22 -12;=face =mild -12 0;=face =much -10 -7;=face =onset 43 -11;=face =out 11 -3;=face =pale -14 -3;=face =place -3 0;=face =resolved -20 0;=face =swell 80 -46;=face =want 52 -14;=face =weak 107 -29
=farewell =animal 12 12;=farewell =baby 3 1;=farewell =bleed -64 2;=farewell =clinic -31 -2;=farewell =despair 18 22;=farewell =die -24 0;=farewell =drug -15 0;=farewell =farewell 23 33;=farewell =form 17 54;=farewell =he 44 68
=farewell =kin 6 -7;=farewell =much 67 88;=farewell =name 11 5;=farewell =not 51 -10;=farewell =onset -4 26;=farewell =poisonous 12 -1;=farewell =pregnant 15 -1;=farewell =sting 6 0;=farewell =trauma 6 -3;=farewell =violent -10 -11
=fever 4 -4;=fever =animal 3 0;=fever =baby 6 -3;=fever =clinic -8 0;=fever =face 6 -5;=fever =fever 14 -70;=fever =he 21 -8;=fever =help -32 0;=fever =kin 13 -1;=fever =limb 90 -8;=fever =me 6 -1;=fever =money -27 0;=fever =name -11 0
=fever =not -6 0;=fever =out 17 0;=fever =pale -10 0;=fever =place -95 8;=fever =trauma -6 -1;=fever =violent -9 -8;=form -11 3;=form =despair -170 0;=form =die 31 58;=form =form -34 0;=form =kin 8 72;=form =maybe -16 -3;=form =me 17 8
=form =media -7 0;=form =much -34 0;=form =not -18 -1;=form =onset 6 -1;=form =want 6 2
=gut =bleed 12 0;=gut =farewell -28 0;=gut =fever -7 0;=gut =form -27 0;=gut =he 53 0;=gut =load 13 -2;=gut =longago -43 0;=gut =maybe -23 0;=gut =me 12 -13;=gut =much 4 -20;=gut =name -6 0;=gut =onset 26 2;=gut =pale -4 -2
=gut =resolved 9 -1;=gut =swell 26 -2;=gut =want 26 -9
=he 12 -1;=he =baby 12 -34;=he =bleed 40 1;=he =breath 9 15;=he =clinic 5 0;=he =despair 3 50;=he =die -9 14;=he =drug 61 -5;=he =face 22 -59;=he =farewell 84 6;=he =fever -9 -21;=he =form 19 15;=he =height 6 -8;=he =hide 87 -8
=he =job -9 0;=he =kin -10 13;=he =limb 42 -3;=he =load -8 0;=he =longago 6 4;=he =maybe 5 -2;=he =me -4 16;=he =media -9 1;=he =mild 3 6;=he =mixed 40 4;=he =much 27 8;=he =not -15 5;=he =onset -8 -14;=he =out 35 -53;=he =pain 51 1
=he =pale 176 -22;=he =place 3 12;=he =plan 22 -1;=he =poisonous 8 -61;=he =resolved -9 10;=he =selfharm 50 15;=he =sick 9 -1;=he =swell 4 0;=he =trauma 23 -14;=he =trunk 39 -9;=he =violent 52 -2;=he =weapon 22 47;=height 12 55
=height =he 25 -13;=help 33 -2;=help =clinic -15 0;=help =drug -12 0;=help =farewell 31 58;=help =form -38 0;=help =he -8 0;=help =help 146 -24;=help =job -46 0;=help =onset 17 -4;=hide 4 -7;=hide =gut 26 20;=hide =he 59 0;=hide =hide 32 -3
=hide =maybe 70 -1;=hide =me 5 -1;=hide =not -7 3;=hide =resolved 7 0;=hide =violent 19 19;=hide =weapon 5 27;=humor -6 16;=humor =maybe -4 1;=humor =me -11 1
=job -18 -1;=job =clinic -5 0;=job =despair -7 0;=job =die 5 0;=job =drug -3 1;=job =farewell -13 0;=job =form -84 -29;=job =he 6 4;=job =job -40 0;=job =longago 4 0;=job =maybe 32 2;=job =me 28 -4;=job =name -13 0;=job =onset 10 0
=job =resolved -21 0;=job =skin -31 0;=job =want -30 0
=kin =animal 4 0;=kin =bad 23 -6;=kin =bleed 8 -5;=kin =breath 24 -10;=kin =clinic -12 0;=kin =despair -8 -12;=kin =die 11 -1;=kin =drug 21 -23;=kin =face 13 0;=kin =farewell -9 2;=kin =he 11 25;=kin =help -24 1;=kin =hide 48 0
=kin =limb -3 2;=kin =load 16 -17;=kin =maybe 19 0;=kin =me 3 1;=kin =media 13 5;=kin =mixed 58 0;=kin =onset 49 -1;=kin =out 52 -1;=kin =pale 13 3;=kin =poisonous 55 -1;=kin =selfharm 27 18;=kin =skin 35 -2;=kin =sting -9 0
=kin =told 22 -4;=kin =trauma 5 18;=kin =trunk -7 -7;=kin =violent 26 0;=kin =want -10 1;=kin =weak 23 -3;=kin =weapon -7 58
=limb =bleed 11 1;=limb =clinic -16 -8;=limb =corrected 19 -2;=limb =despair 8 -2;=limb =face -22 -1;=limb =farewell 33 -30;=limb =fever 11 -2;=limb =he -4 -3;=limb =limb -15 -3;=limb =longago -51 0;=limb =maybe -4 0;=limb =me 18 2
=limb =media 9 6;=limb =mild -12 0;=limb =name -16 -1;=limb =not -18 0;=limb =out -10 0;=limb =pain -62 -12;=limb =pale 19 -13;=limb =place -3 0;=limb =want 10 -7;=limb =weak 7 -27;=load =form -43 0;=load =he 6 -3;=load =maybe -6 0
=load =me 26 1;=longago -29 10;=longago =baby 5 -1;=longago =drug 63 -1;=longago =farewell -3 2;=longago =fever -19 0;=longago =form -32 0;=longago =gut -18 0;=longago =he -21 -1;=longago =maybe -8 0;=longago =me -34 -8
=longago =onset -23 5;=longago =place -33 0;=longago =resolved -3 0;=longago =trunk -4 0;=longago =want 31 0
=maybe =animal -25 0;=maybe =bad 12 31;=maybe =bleed -54 0;=maybe =clinic 5 1;=maybe =despair 24 96;=maybe =die 18 24;=maybe =drug -4 18;=maybe =farewell 6 -2;=maybe =he -8 9;=maybe =help -55 -1;=maybe =job -16 1;=maybe =kin -39 -3
=maybe =load 30 -3;=maybe =maybe -18 25;=maybe =me -13 3;=maybe =media -4 0;=maybe =mild 22 -5;=maybe =much 5 -2;=maybe =not 31 -13;=maybe =out -8 -2;=maybe =pain 28 -6;=maybe =pale 19 1;=maybe =place 6 26;=maybe =poisonous -9 0
=maybe =resolved 8 0;=maybe =selfharm -40 0;=maybe =trauma 4 4;=maybe =violent -4 0;=maybe =want -17 -8;=me =baby 9 -61;=me =bad -20 -29;=me =bleed 15 -44;=me =breath 11 -34;=me =clinic -16 9;=me =corrected 8 1;=me =despair 15 84
=me =die 5 23;=me =drug 10 6;=me =face -6 1;=me =farewell -6 22;=me =he 22 -22;=me =height 26 50;=me =help 9 -6;=me =humor -18 7;=me =job -12 -9;=me =limb -7 -30;=me =me -6 5;=me =media -19 5;=me =mild -29 4;=me =name -18 9;=me =not 12 28
=me =onset -3 7;=me =place 3 1;=me =plan 97 -6;=me =pregnant 10 -48;=me =resolved -6 2;=me =selfharm 16 3;=me =sting -14 -1;=me =swell -6 -1;=me =trauma 6 8;=me =trunk 3 -58;=me =violent 17 -12;=me =want 13 3;=me =weapon 16 59;=media -75 23
=media =clinic 25 2;=media =fever -6 0;=media =form -10 -4;=media =kin -10 0;=media =maybe -14 2;=media =me 11 1;=media =media 3 0;=media =onset -4 -4;=media =poisonous -13 0;=mild =bleed -40 0;=mild =farewell -10 -2;=mild =form -22 0
=mild =he 6 -2;=mild =kin 57 3;=mild =longago -10 0;=mild =maybe -11 0;=mild =pain -32 0;=mild =poisonous 5 -1;=mild =selfharm -17 0;=mild =skin -20 0;=mild =want -40 0;=mixed 17 -46;=mixed =clinic -37 0;=mixed =face 19 -6;=mixed =fever 4 0
=mixed =he 55 -5;=mixed =job -7 0;=mixed =me 11 0;=mixed =mixed 23 -2;=mixed =not 4 -4;=mixed =onset -10 -3;=money -14 6;=money =clinic -11 0;=much 4 -5;=much =breath 6 -1;=much =clinic -36 0;=much =despair 3 1;=much =drug 22 -6
=much =form -47 0;=much =he 48 -3;=much =kin 19 -1;=much =limb 22 -3;=much =mixed 33 0;=much =much -3 -3;=much =not -18 3;=much =onset -13 -58;=much =pale 46 0;=much =place -20 0;=much =want -32 0
=name -25 11;=name =clinic -49 -2;=name =drug -24 0;=name =job -45 0;=name =kin -14 1;=name =longago 32 22;=name =maybe -5 0;=name =me 4 2;=name =name -12 1;=name =skin -56 0;=name =want 36 1;=not 5 1;=not =animal 5 3;=not =bleed -28 -46
=not =breath -3 8;=not =despair 60 35;=not =die -5 8;=not =drug -5 0;=not =farewell 7 -5;=not =form 3 2;=not =gut 26 -1;=not =he 71 3;=not =help -6 0;=not =hide 9 4;=not =job 34 0;=not =kin 4 -2;=not =limb 16 0;=not =longago -10 0
=not =maybe 6 0;=not =media -11 0;=not =mixed -25 -17;=not =much 22 -4;=not =not -25 -5;=not =out -7 -2;=not =pain -83 -9;=not =pale -7 13;=not =place 13 37;=not =plan -9 14;=not =poisonous -17 -17;=not =pregnant -7 -8;=not =resolved 6 0
=not =selfharm -32 0;=not =sick -3 -13;=not =skin -28 2;=not =sting -3 -1;=not =swell -49 0;=not =trauma -39 0;=not =trunk -23 0;=not =violent -71 0;=not =want 55 -11;=not =weak -45 0;=not =weapon -4 0
=onset =baby -32 0;=onset =breath -5 -2;=onset =farewell 5 9;=onset =form 6 5;=onset =gut 42 -5;=onset =he 27 -35;=onset =help -63 0;=onset =hide 4 -10;=onset =kin -3 0;=onset =limb 13 -43;=onset =longago 3 -7;=onset =me 16 12
=onset =mixed 14 -4;=onset =name 32 -14;=onset =not 24 1;=onset =onset 108 -28;=onset =out 37 -22;=onset =pain 31 -5;=onset =pale -5 0;=onset =place 9 -3;=onset =pregnant 8 0;=onset =selfharm 9 2;=onset =sick 15 -1;=onset =trauma 13 3
=onset =weak 13 0;=out 21 -45;=out =clinic -21 0;=out =drug -7 1;=out =farewell 17 0;=out =he -11 -33;=out =hide 7 0;=out =kin -19 0;=out =longago -15 0;=out =onset 34 -20;=out =pale 8 0;=out =poisonous 7 0;=out =violent 16 0;=out =want 4 0
=pain -6 -33;=pain =bad 82 -10;=pain =bleed 11 0;=pain =face -44 0;=pain =farewell -20 1;=pain =fever 12 -1;=pain =he -37 5;=pain =longago 9 -11;=pain =maybe -5 -26;=pain =me 18 -10;=pain =mild -28 0;=pain =name -7 -5;=pain =not -13 -1
=pain =onset 5 -7;=pain =pain 45 -6;=pain =plan -17 0;=pain =trunk 14 -1;=pain =want -9 -4;=pale -11 -61;=pale =baby 24 1;=pale =bad 7 0;=pale =farewell -8 -1;=pale =form 11 0;=pale =he 16 18;=pale =maybe 6 1;=pale =me 13 -44
=pale =mixed 3 -1;=pale =much 21 2;=pale =onset -3 -5;=pale =pale -4 -8;=pale =skin 11 -1;=pale =weak -19 0;=place =die 17 51;=place =fever -16 0;=place =form -49 0;=place =he 30 10;=place =longago -21 0;=place =maybe 11 23;=place =me 3 -9
=place =much 13 -1;=place =not 4 2;=place =onset -13 -1;=place =place -14 -1;=plan 13 58;=plan =despair 17 2;=plan =die 17 82;=plan =he 14 -1;=plan =job 4 23;=plan =kin -6 -2;=plan =maybe 10 10;=plan =me 24 -3;=plan =onset 6 0
=plan =plan 9 68;=plan =poisonous 7 -4;=plan =violent 20 -54;=plan =weapon 15 58;=poisonous -8 -47;=poisonous =baby 8 -2;=poisonous =clinic -12 -1;=poisonous =fever 12 -1;=poisonous =he -5 1;=poisonous =hide 16 0;=poisonous =longago -17 0
=poisonous =maybe -10 2;=poisonous =me 43 -1;=poisonous =much -14 0;=poisonous =pale 3 0;=poisonous =place -4 -2;=poisonous =poisonous 69 8;=poisonous =want -43 0;=pregnant =baby 17 -3;=pregnant =bleed 37 0;=pregnant =clinic -15 -1
=pregnant =drug -47 0;=pregnant =he 23 0;=pregnant =longago -37 0;=pregnant =me 9 -2;=pregnant =onset 36 -1;=pregnant =trauma 10 -3;=pregnant =want -90 0
=resolved -19 3;=resolved =breath 9 -2;=resolved =clinic -25 -2;=resolved =longago -22 0;=resolved =maybe 3 -1;=resolved =me 8 2;=resolved =pale 6 0;=resolved =want -34 0
=selfharm 26 78;=selfharm =despair 44 -3;=selfharm =he 44 50;=selfharm =maybe -18 0;=selfharm =onset 28 11;=sick -19 -25;=sick =bleed 96 0;=sick =he -10 0;=sick =longago -4 -2;=sick =much 9 0;=sick =onset -20 0;=sick =pale 23 0
=sick =want 15 0;=skin -8 -24;=skin =bleed 5 0;=skin =despair -21 0;=skin =me 5 -3;=skin =mild -11 0;=skin =much 23 -17;=skin =name -21 0;=skin =not -19 0;=skin =onset -17 0;=skin =pale 23 -1;=skin =skin -63 0;=skin =swell -4 0
=skin =want 5 0;=sting -6 -65;=sting =animal -9 0;=sting =clinic -12 0;=sting =he 7 -2;=sting =onset -4 -3;=swell 4 -61;=swell =face 5 0;=swell =farewell 4 -3;=swell =he 5 0;=swell =maybe -19 0;=swell =me -5 -14;=swell =mild -5 0
=swell =onset 21 -1;=swell =pain 16 -1
=told =farewell 19 51;=told =he 62 51;=told =me 3 2;=trauma 7 -50;=trauma =clinic -36 2;=trauma =form -16 -1;=trauma =he 15 7;=trauma =height 24 -5;=trauma =hide -26 -4;=trauma =job -26 0;=trauma =kin -27 0;=trauma =me 3 5
=trauma =mild -11 0;=trauma =name -85 0;=trauma =not -9 -1;=trauma =onset 3 -7;=trauma =pain 21 7;=trauma =place -3 -1;=trauma =swell -8 0;=trauma =trauma 24 13;=trauma =weapon 22 -1;=trunk =bad 18 0;=trunk =clinic -59 0;=trunk =drug 12 8
=trunk =fever 7 0;=trunk =form -14 1;=trunk =he -4 -3;=trunk =humor 7 -2;=trunk =longago -18 0;=trunk =me -11 -9;=trunk =onset 48 -18;=trunk =pain 9 -31;=trunk =place -26 0;=trunk =sick -3 0;=trunk =trauma -3 -3;=trunk =trunk 14 0
=trunk =violent -3 -21;=trunk =want 17 -8
=violent 3 -3;=violent =animal -6 -1;=violent =clinic -42 -7;=violent =face 32 -3;=violent =farewell -4 0;=violent =gut 16 -1;=violent =he 8 37;=violent =hide 4 6;=violent =job -12 0;=violent =load 6 0;=violent =longago -5 0
=violent =me 10 -6;=violent =much -3 0;=violent =not 15 0;=violent =trauma 15 -9;=violent =violent 16 24
=want =animal 26 0;=want =bad 9 2;=want =clinic -12 -7;=want =die 52 87;=want =fever 9 -4;=want =form -168 0;=want =gut -22 0;=want =he -6 -12;=want =help 22 3;=want =job -39 -6;=want =load -6 -40;=want =longago -35 0;=want =maybe 10 0
=want =me -13 -3;=want =media 4 -1;=want =mixed -4 1;=want =name -43 0;=want =not 5 14;=want =pain -5 -13;=want =pale 6 -1;=want =plan -10 1;=want =poisonous -17 0;=want =pregnant 6 -3;=want =selfharm -6 0;=want =sting -55 0
=want =trunk -5 0;=want =violent 31 42;=want =want 15 -5;=want =weak 31 -5;=weak 16 -19;=weak =farewell -7 -1;=weak =fever 4 -2;=weak =he -11 -5;=weak =limb -17 0;=weak =not -5 0;=weak =pain -5 0;=weapon 50 37;=weapon =clinic -6 -4
=weapon =form -4 6;=weapon =hide 13 -19;=weapon =maybe 41 43;=weapon =me 36 32;=weapon =media -52 0;=weapon =place -5 1
@abuser 11 -14
@baby 8 -25;@bad 35 -13;@belly -8 -18;@breathe 20 -31
@chest 19 -76;@child 20 -15;@confused -7 -12
@dizzy -10 -92;@droops 10 -8;@drug 4 11
@fever 5 -49
@hithead -9 2;@hits 14 -16;@hot 15 -95;@hurts -4 -16
@leg 3 -25;@limb 27 2
@numb -9 -2;@number -5 -9
@pain 7 -8;@poison 18 -7
@someone 23 -13;@spreads -8 -1;@sudden 36 -42;@sugar 5 -40;@suicide 18 30;@swells -6 -6
@took -5 -20
@vomits 26 1
@weapon 46 5
^ a dog 14 -1;^ can i 44 3;^ can you 4 0;^ change my -20 0;^ dad is 14 1;^ do i 27 -4;^ do not 18 2;^ do you 46 2;^ does the -32 0;^ everyone would 10 0;^ five oh -3 0;^ grandma is 9 -1;^ grandpa is 15 -1;^ hang on -4 0;^ he can 15 -1
^ he cut -5 -2;^ he did -45 0;^ he does -55 0;^ he drank 11 -1;^ he got 30 -5;^ he is -20 -12;^ he says 11 -7;^ he told 20 37;^ he will 7 -4;^ hold on 9 0;^ how do -28 0;^ how many 13 44;^ i accidental 24 -2;^ i already 11 9;^ i ate -3 0
^ i black 3 -1;^ i bought 3 29;^ i broke -17 -2;^ i bump -35 0;^ i burn -8 3;^ i can 7 -5;^ i could -61 2;^ i cut 8 0;^ i deliver 8 0;^ i did -73 0;^ i do -19 -26;^ i feel -7 30;^ i found 4 0;^ i gave -9 1;^ i get -41 -28;^ i had -5 27
^ i just 50 26;^ i keep 41 -15;^ i laugh -26 0;^ i live -91 0;^ i look 7 0;^ i lost 6 -10;^ i near -15 0;^ i need 22 -6;^ i pull -22 -2;^ i put 38 113;^ i quit 4 5;^ i ran -7 9;^ i read 10 0;^ i sprain -7 0;^ i stubb -18 0;^ i sudden 16 0
^ i swallow 7 15;^ i take -25 -7;^ i think 20 -6;^ i threw -7 -2;^ i told 13 40;^ i took 6 -17;^ i twist -12 0;^ i use -5 0;^ i used 5 -6;^ i want 10 -15;^ i was 19 1;^ i wish 31 27;^ i woke 4 -3;^ i work -50 0;^ i would -72 0
^ i wrote 20 27;^ if i 11 35;^ if my -35 0;^ in the -19 0;^ is the -23 0;^ is there 20 5;^ is this -14 0;^ it feel 11 -9;^ it is -31 16;^ it start -9 0;^ it would 5 1;^ let me -60 0;^ march fourth -15 0;^ mom is -5 -4;^ my addres -9 0
^ my allergi -27 0;^ my baby -6 -28;^ my back -13 -1;^ my boss -9 0;^ my boyfriend 44 13;^ my brother -4 7;^ my calf 5 -1;^ my car -13 0;^ my child 5 -1;^ my computer -11 0;^ my cousin -6 2;^ my defibrillator 9 -3;^ my dialysi 9 0
^ my dog -3 1;^ my ear -5 0;^ my ears -48 0;^ my emergency -6 0;^ my ex 17 -1;^ my eyes -13 0;^ my face -15 -1;^ my feet -32 0;^ my four 7 0;^ my grandpa 6 19;^ my grandson 11 -3;^ my gums -25 0;^ my husband 6 -2;^ my infant 21 0
^ my insurance -12 0;^ my kid 3 -7;^ my kids -23 0;^ my knee -71 0;^ my last -7 0;^ my left 7 -1;^ my leg 4 -6;^ my legs -9 1;^ my little 4 -1;^ my mom -6 -6;^ my mother -4 -1;^ my name -16 0;^ my one 24 0;^ my partner 7 7;^ my period -4 0
^ my pharmacy -20 0;^ my phone -14 0;^ my roommate 10 13;^ my shoulder 4 0;^ my son -16 0;^ my stomach -10 -5;^ my stool 9 -1;^ my teenage 10 12;^ my testicle 12 0;^ my throat 13 -21;^ my two 13 -3;^ my water 20 -2;^ my wound 31 -1
^ my wrist -6 0;^ my zip -5 0;^ nine eight -4 0;^ nine seven -19 0;^ no chest -13 0;^ no i -22 2;^ no it -11 0;^ no that -5 0;^ no the -11 0;^ nobody is -24 0;^ nobody would 6 6;^ none of -41 0;^ one of 14 0;^ she can 5 0;^ she fell -5 0
^ she got 17 -2;^ she has -12 0;^ she is 4 -15;^ she keep 17 -3;^ she swallow 7 0;^ she was 5 0;^ somebody is 7 8;^ someone is 49 3;^ someth is 6 -2;^ sorry i -7 0;^ that is -38 0;^ the baby -6 -38;^ the bleed -41 0;^ the doctor -6 0
^ the dog -29 0;^ the last -14 0;^ the number 5 0;^ the pain 50 0;^ the pharmacy -67 0;^ the school 15 0;^ there is 4 0;^ there was -7 0;^ they would 7 2;^ this is 24 0;^ we are 52 0;^ we gave 39 -1;^ what are -15 0;^ what should -20 0
^ when i -20 0;^ yes i 16 0;^ yes it -8 0;^ yes that -14 0;^ you are -22 0;^ you can -4 0;^ you guys -13 0
^100. 5 0
^abdo 10 0;^abou -11 4;^acci 26 0;^acco 10 3;^acro 31 -3;^addr -3 0;^aetn -3 0;^affa 6 18;^afra 19 -2;^ahea -29 0;^aliv 93 63;^alle -52 2;^almo -10 -6;^alon 28 3;^alre 3 0;^alwa -47 0;^ambu 18 -33;^ankl 6 -16;^annu -27 0;^anot 9 3
^answ 12 -1;^anxi -84 0;^anyb 5 11;^anym -4 32;^apar 5 8;^apne -39 0;^appe -16 0;^appo 6 -1;^apri 7 4;^arth -65 0;^aske 5 20;^asle -6 3;^aspi -23 -1;^assa 39 -8;^atta 13 -45;^aven -58 0;^awak 41 -6;^awar -5 0;^awfu 3 -2
^baby 10 -1;^back 7 -1;^badl 17 -1;^ball 9 -8;^bang -20 0;^base -10 -3;^bath 19 -1;^beac -12 0;^beat 54 2;^beep 18 -1;^befo -9 1;^behi -12 -9;^bein 55 0;^beli -4 2;^bell 8 -26;^bena 5 -2;^bett -7 5;^bigg 14 0;^bill -13 0;^biop 10 1
^blac 10 -6;^blad 20 18;^blea 44 5;^blis -5 -9;^bloa -47 0;^bloc 7 0;^blot 8 0;^boar 6 0;^boil 24 -3;^both 16 -6;^bott 11 31;^boug 13 50;^boul -14 0;^boyf 55 0;^brai -24 11;^bree 30 -7;^bria -16 0;^brig 27 0;^broc -16 0;^brok -3 12
^bubb 30 -4;^buck 4 -1;^budd 3 20;^buil -19 -1;^bulg 14 0;^bump -15 -11;^bunc 55 -1;^burd 26 45;^burs 4 -3;^butt 13 -4;^buzz 8 0;^bypa -13 0
^call 10 2;^canc -41 5;^card -35 -4;^care 16 -9;^cash 12 1;^catc 5 -1;^cath 16 0;^caug 4 -2;^cert -12 0;^chai 49 -3;^chan -44 5;^chap -45 0;^char -63 0;^chec -21 12;^chem 65 -5;^ches 11 -72;^chew 6 -2;^choc -26 0;^chok 4 31;^chol -73 0
^chur -17 0;^cign -16 0;^clas -60 12;^clic -44 0;^clin -46 3;^clot 44 -8;^coac 5 -11;^coff -17 -18;^colo -7 -5;^comm 6 6;^comp -53 31;^conc -15 -6;^conf -5 -13;^cong -79 0;^cons 4 -4;^cont -13 -11;^conv 40 -1;^cook -6 0;^corr -28 -6
^cost -29 0;^couc -12 0;^coun -14 1;^coup -7 -3;^cour 19 5;^cous -12 3;^cove -14 -6;^covi -32 0;^crac -20 -4;^cram -4 -1;^cras 8 1;^cray -29 0;^craz 7 4;^crea -57 0;^cree -37 0;^cris -31 0;^cros -7 -5;^curi -35 0;^curt 30 -1;^cutt -20 41
^dadd 13 12;^danc -12 0;^davi -14 0;^dead -61 0;^deat -18 -1;^deci 9 2;^dedu -63 0;^deli -5 -1;^deme -10 2;^deni -30 0;^dens -10 0;^dent -191 0;^depa -17 0;^depr -32 0;^derm -15 0;^dese 46 106;^dete 5 -5;^dial 14 0;^diff 3 4;^dinn -24 0
^dire -19 0;^disa 20 87;^disc -10 0;^diso -32 0;^disp -18 0;^divo -28 0;^dizz -3 -7;^doct -29 0;^doin -4 0;^dona -5 37;^doub 4 -15;^drai 46 -16;^dran 37 -1;^driv -43 4;^droo 3 -13;^drop 5 -29;^drov 29 26;^drow 18 18;^drug -3 0;^drun 59 0
^drye 13 7
^earl -22 -2;^effe -22 0;^eigh -17 5;^elbo -7 1;^elev -108 1;^emai 5 0;^emba -25 0;^empt 9 -5;^endi 4 20;^enou 23 40;^epil -29 0;^epip 5 -24;^even -55 0;^ever 47 20;^excu -40 0;^exis 18 9;^expi -39 0;^eyel -17 -8
^fall -17 -22;^fast -6 1;^faul 66 99;^feed 37 2;^feel 39 0;^fent 24 -2;^fift -4 -1;^figh 45 2;^figu 42 62;^fill -16 0;^firs -16 13;^fitz -19 0;^flar 4 0;^flas -3 -2;^floo -6 -18;^flop 29 -1;^flos -14 0;^flui 30 -2;^flye -44 0;^flyi -8 0
^foam 21 0;^folk -15 0;^foll -4 2;^foot 21 -1;^forg -67 -21;^form -54 0;^foun 28 -26;^frid -10 -2;^fune -11 0;^funn -4 -39;^furn 6 0;^futu 67 78
^gain -33 0;^gall -30 0;^gara 15 -12;^garc -49 0;^gard -28 0;^gasp 47 -1;^gene -7 -1;^girl 51 95;^gluc 26 0;^gmai -15 0;^goin 27 -4;^good 37 78;^grab 36 1;^grad -37 0;^gran 3 -3;^grap -19 0;^grav -13 1;^grie -48 0;^grow -30 0;^grun 25 0
^gues 6 2;^gush 14 -1
^hall 5 -5;^hand -3 10;^hang 4 -40;^hard 24 0;^havi 20 -17;^heal -48 -36;^hear -26 12;^heav 34 1;^hero 19 -3;^hers 30 76;^hicc -3 -1;^hidi 4 -4;^high -4 0;^hims 13 16;^hist -22 2;^hitt 28 7;^hive -3 -23;^hoar -8 1;^hold -10 0;^holl -3 0
^hope 18 40;^hopi 42 67;^hosp -70 -10;^hotl 36 6;^huff 20 -1;^huma -5 0;^hund 13 -1;^hunt -11 0;^hurr 4 -1;^hurt 7 -8
^indi 12 -2;^infa 5 0;^infe -56 -1;^insi 40 -1;^inst -12 0;^insu -14 1;^inte -22 0;^itch -22 -17
^jamm -23 0;^janu -8 0;^jerk 20 -4;^juic 5 -1;^jump 16 -17
^keep 47 -2;^kick 7 -38;^kidd -3 2;^kill -23 1;^kitc 31 4;^knif -3 -13;^kniv 10 -12;^knoc -17 -6
^late -85 0;^laug -38 0;^laun 18 -1;^leak 51 -5;^lean 17 -3;^lear -31 0;^leth 68 52;^lett 6 13;^leve -4 0;^libr -11 0;^life -59 0;^lift -36 0;^list -6 -12;^litt 7 -5;^livi 60 83;^lock 9 48;^long 8 27;^look 9 -1;^lope -28 0;^lunc -7 -1
^lung 34 -6;^lyin 10 -1
^maki 11 -2;^mamm -17 0;^mari -38 0;^mayb 3 0;^meal -29 0;^medi -22 -3;^memb 9 1;^memo 6 0;^meno -53 0;^ment 19 -1;^mess -15 5;^metf -32 0;^migr -26 0;^mill -26 0;^minu 35 -83;^mixe 18 -6;^moan 9 0;^mond -5 -1;^moni 4 -19;^mont -7 -31
^mosq -52 0;^mout 23 -13;^movi 5 -18;^mowe -4 0;^mumb -8 0;^murd -47 0;^musc -7 -4;^mush 25 -1;^musi -55 0;^mutu -26 0;^myse 17 65
^name -15 4;^narc -20 -2;^need -30 -1;^neig 13 -2;^nerv -74 0;^neur -18 0;^neve -8 -1;^newb -7 -9;^nice 5 1;^nico 11 -1;^nine -11 2;^nobo 21 22;^nois 9 -2;^noos 7 32;^norm -27 -9;^nose -7 -7;^noti 82 26;^nove -6 0;^nowh 20 -3;^numb -12 -3
^nurs -24 3
^offi -4 3;^oozi 12 0;^open 11 -5;^oper -3 0;^orde 4 -1;^oreg -28 0;^outl 29 -1;^outs 16 -5;^over 7 0;^oxyg 9 -23
^pain 64 0;^pani -45 0;^pant 14 0;^pape -21 -3;^para -19 0;^part 23 10;^pass -11 -3;^pate -7 0;^pati 19 2;^payn -19 0;^peac 51 54;^pedi -22 0;^peop 19 3;^peri -26 0;^pers -22 16;^phon -17 2;^phys -46 10;^pick 6 36;^pict 62 30;^piec 19 0
^pill -9 -3;^pizz -19 -2;^plat -12 0;^play -46 2;^plea -8 0;^pneu -19 0;^poin 37 5;^pois -80 -22;^poki 20 0;^poli 7 0;^poop 37 0;^popp 4 -12;^porc 4 -1;^port -55 0;^posi -28 0;^poun 84 -4;^pour 51 -8;^pree -9 -2;^pren -7 0;^pret 15 -3
^prev -30 0;^pric -45 0;^prin -88 0;^prog -27 0;^prom 30 79;^psyc 4 3;^puki 31 -1;^puls 44 -33;^pupi 14 -1;^purp 53 8;^push 11 0
^quie 85 46
^raci 22 -3;^rape 62 -4;^ratt 29 -2;^razo 17 60;^read 5 13;^real 35 -11;^reas 18 16;^reco -86 -5;^refe -69 0;^refi -11 0;^refl -15 0;^regu -4 -4;^reha -32 0;^rela -7 0;^reli 9 25;^reme -3 2;^remi -18 0;^rene 4 0;^repe -17 -6;^repl -29 0
^repo -45 0;^resc -7 -3;^resp 98 -42;^resu -32 0;^reti -61 0;^retu 13 1;^reye -45 0;^ring -20 0;^ripp 38 -4;^rive -13 12;^robo -16 0;^room 7 2;^rout 15 0;^rubb 9 3;^runn -13 -6
^safe -5 11;^satu -13 11;^sayi 59 -1;^scal -59 0;^scar 8 2;^sche -27 -4;^scho -3 2;^scor -17 -1;^scra -48 0;^scre -8 22;^seas -31 0;^seco -22 -9;^seei 57 -17;^seiz 15 -33;^sens 13 -9;^sent 42 -2;^seps -25 0;^seri -34 0;^seve 4 -16
^shak 7 -54;^shar -15 0;^shel -13 1;^shie -23 0;^shif -11 0;^shir -12 -6;^shiv 35 -13;^shoc 29 -33;^shot -38 0;^shou -11 -10;^show 9 7;^shri 7 -3;^sick -8 0;^sigh 4 0;^sill -4 0;^sinc -3 -37;^sinu -41 0;^sitt 102 1;^sixt -4 1;^skil 21 -1
^slap 22 30;^slep -8 1;^slur -9 -16;^smal -14 -11;^smea -7 0;^smel 5 -2;^smil -5 -4;^smit -45 0;^smok -22 -10;^smot 17 -11;^snee -23 -1;^snor -20 -4;^soak 62 -10;^sobe -15 0;^socc -3 0;^soci -23 0;^some 7 0;^sorr -22 4;^spee 8 -3;^spid 8 -2
^spla 43 -2;^sple 38 0;^spoo 5 0;^spot 42 -11;^spur -3 -7;^sque 25 -45;^squi 31 0;^stab 5 1;^stat -37 0;^step 23 -4;^stic 26 -1;^stoo 39 5;^stop 14 0;^stor 6 0;^stra -9 -15;^stre -110 -23;^stru 65 -6;^stub -29 0;^stuc -17 -28;^stud -19 2
^suck 62 -8;^sudd 36 -42;^suff 33 0;^suic 17 30;^summ -20 1;^sunb -66 0;^supp -9 -5;^surg -5 8;^surv -25 0;^swal 29 0;^swim -27 0;^swit -25 -1;^swol 23 12
^tabl 29 -3;^take 4 23;^taki 5 28;^talk 15 0;^teac 4 1;^tear 23 -1;^teet -8 0;^tenn -18 0;^tere -5 0;^teta -68 0;^text 6 15;^than -34 6;^thei 4 24;^thes -28 2;^thic -8 -1;^thin 17 -23;^thre -6 -17;^thro 33 -20;^thur -8 0;^thyr -35 0
^tigh 112 -85;^time 119 0;^tire -36 6;^toda 39 0;^todd -4 -19;^toen -47 0;^toil 8 -7;^tong 6 -37;^toni 78 83;^tons -3 -2;^toot -8 -5;^touc 18 0;^towe 36 2;^trac 24 0;^traf -68 0;^trai -11 1;^tran -10 0;^tras 7 0;^trea -4 0;^trie 10 13
^trou -8 10;^truc 8 -2;^tryi 19 0;^tues -5 -13;^tunn -42 0;^turn 82 -2;^twel -7 4;^twen -6 6;^twin -14 -21;^twit -7 -1;^typi -15 0
^ultr -5 0;^unde 47 0;^unit 20 4;^unre 11 -1;^upda -32 0;^upse -8 1;^urge -53 0;^urin -8 0
^vaca -30 0;^vacc -16 0;^vide 10 7;^visi -4 -5;^vita -59 -1;^voic 6 0;^volu -11 0;^vomi 19 -3
^wait -29 1;^waki 33 0;^walg -53 0;^walk -3 4;^watc -3 2;^wate 6 -16;^weak -21 0;^webs -64 0;^wedd 35 9;^wedn -27 0;^weig -62 -13;^weir -11 -4;^well -21 0;^welt 22 0;^whee 36 0;^when -8 -4;^wher -11 1;^whet 3 -1;^whic 5 2;^whil 15 0
^whis 13 1;^whol 25 -6;^wind 17 -1;^wint -60 0;^with 5 -6;^wond -6 5;^word 43 2;^work -11 2;^worl 22 12;^worr -13 1;^woul 6 17;^woun 12 -9;^wron -4 -16;^wrot 9 61
^xana 19 -1
^yaho -4 0;^year -97 6;^youn 5 2
a _ a -4 -3;a _ after -4 0;a _ around 11 1;a _ as -39 0;a _ at -32 3;a _ bad 11 0;a _ battery 17 0;a _ bite -10 0;a _ blood -8 0;a _ bottle 20 -5;a _ bug -15 0;a _ but -5 -2;a _ can -4 0;a _ coming 7 0;a _ cough -35 0;a _ cut -28 -3
a _ diaper 6 2;a _ dizzy -4 0;a _ dose 4 3;a _ every 8 -2;a _ for 11 8;a _ from -30 -4;a _ got 7 -2;a _ high -5 0;a _ i -6 0;a _ in -6 -1;a _ infection -37 0;a _ is -50 -4;a _ it -14 0;a _ last -25 0;a _ like 11 -2;a _ minut 30 0
a _ nose -71 0;a _ now -51 0;a _ of 5 -4;a _ off -9 0;a _ on -14 2;a _ one 4 -8;a _ or 3 -1;a _ over -4 8;a _ pain 3 0;a _ physical 16 1;a _ point 7 0;a _ puffy -8 0;a _ red -20 0;a _ she -37 0;a _ shot -12 0;a _ slot -11 0;a _ smear -7 0
a _ sore -47 0;a _ test -19 0;a _ that 7 0;a _ this 3 -4;a _ throat -16 0;a _ time -8 0;a _ to 28 66;a _ up 5 0;a _ week -46 0;a _ went 8 0;a _ when 13 2;a _ who -15 0;a baby -8 8;a baby and -3 0;a bad -4 -2;a bag 31 3;a bag of 31 3
a baseball 10 0;a bat 23 -1;a belt 6 -1;a bit -101 0;a bit of -41 0;a bit puffy -8 0;a blister -13 0;a board 16 0;a bottle 92 23;a bottle of 20 4;a bridge 20 9;a bruise -21 0;a bunch 55 -1;a bunch of 32 0;a burden 26 45;a button 17 0
a button battery 17 0;a car 21 -8;a cardiologist -6 0;a chest -44 0;a child -22 0;a cold -82 0;a cold and -22 0;a coma -27 0;a concussion -8 0;a copy -6 0;a copy of -6 0;a cough -130 0;a counselor -40 0;a couple 6 -2;a couple of -27 0
a crayon -29 0;a cup 5 0;a cup of 4 0;a curtain 6 0;a day -48 0;a dog 19 0;a drum 5 0;a fever 22 -21;a fever and -6 -1;a fever of 8 -1;a few 3 3;a few minut 22 0;a few week -46 0;a fire -7 0;a fish 24 0;a follow 7 0;a follow up 7 0
a fork 10 6;a form -28 0;a friend -12 0;a full -10 3;a go -19 0;a good 16 1;a goodbye 26 4;a grape 8 0;a gun and 5 -13;a gun in 27 -29;a gush 8 0;a gush of 8 0;a hard -9 0;a hard time -5 0;a headache 6 -18;a heart -42 -11
a heart attack -4 -9;a heavy 4 0;a high 50 -1;a high fever 39 0;a history -24 0;a history of -24 0;a hot 19 0;a house -30 0;a hundr 13 -55;a hundr point 7 0;a kid -19 3;a knife -5 -13;a letter for 4 0;a lifesaver -6 0;a list 64 102
a little -143 -16;a little blood -8 0;a little fever -3 0;a little high -5 0;a little when -7 0;a lot -8 3;a lot of 8 -6;a low -34 0;a low fever -19 0;a lump -8 0;a magnet 22 0;a minute 4 -9;a mole -7 0;a month 5 0;a month old 27 0
a muscle -6 0;a muscle in -6 0;a nail 15 -3;a new -97 0;a noose 7 32;a noseble -24 -1;a noseble last -37 0;a note 4 4;a pad 7 -1;a pad every 6 -1;a pain -23 0;a pain in -19 0;a pap -7 0;a pap smear -7 0;a paramedic -15 0;a patient 6 5
a person 3 28;a physical 43 0;a physical for -5 0;a piece 20 -1;a piece of 20 -1;a plan 24 39;a plan to 31 4;a port 19 0;a quarter -5 0;a question 4 -1;a r -11 0;a rash on -34 0;a rash that 14 0;a real -5 -1;a real bad 11 0;a referral -5 0
a refill 4 1;a refill of -21 0;a refill on 14 1;a ride -14 0;a rock 19 0;a rock and 19 0;a rope 11 17;a runny -38 0;a runny nose -38 0;a sack 16 0;a seizure as -10 0;a sharp 3 0;a shot -16 0;a sinu -12 0;a sinu infection -10 0;a sleep -35 0
a small -62 0;a small cut -10 0;a snake 6 -1;a sore -32 0;a sore throat -12 0;a splinter -54 0;a sport 9 1;a sport physical 15 0;a stab -12 0;a stab at -21 0;a stomach -48 0;a stomach bug -15 0;a stroke -44 -12;a stroke in 29 0
a stroke last -11 0;a stuffy -33 0;a stuffy nose -33 0;a sudden 24 -7;a suicide 17 17;a suicide note 40 25;a tb -5 0;a tb test -5 0;a teenager -32 0;a terrible 25 -1;a terrible headache 15 0;a tetanu -8 0;a tetanu shot -8 0;a tick -69 0
a tightnes 5 0;a tiny -15 0;a tooth -6 0;a tree 12 20;a truck 39 3;a voice 50 102;a wart -19 0;a way 7 38;a week -38 0;a wet 19 1;a wet diaper 13 4;a wheelchair -26 0;a whole 26 -1;a whole bottle 10 -6;a year -30 0
a1c -38 0
abdominal 7 0;abdominal pain 7 0;about -11 4;about _ appointment 4 -1;about _ bill 3 -1;about _ hour 5 12;about _ minut 5 -1;about _ my 21 -30;about _ myself 22 13;about _ off 21 16;about _ week -15 0;about a -54 0;about an 12 3
about an hour 5 12;about dying 6 18;about how 20 43;about it -8 4;about kill 5 -39;about my -7 0;about not 8 23;about suicide 6 20;about that -30 0;about two -41 0;about two week -22 0;abus 5 -9
accident 7 1;accident _ my 6 0;accident and 9 -4;accident and my 6 0;accidental 34 -4;accidental took 16 -2;account 6 4;acne -25 1;acros 31 -3;acros my 8 -1;acros the 20 -1;acting -10 -10;acting _ and 26 -1;action -19 0;action plan -19 0
add -24 0;addres -3 0;addres _ 0 -7 0;addres is 0 -7 0
aetna -3 0
affair 6 18;affair in 6 18;afraid 19 -2;after 6 5;after _ bottle -35 0;after _ fall 5 0;after _ shot -4 0;after eating 20 -1;after her -6 12;after meal -29 0;after my -42 -1;after pizza -9 0;after the 7 -4;after the shot -4 0
afternoon -15 0
again and 8 8;again and i 8 3;ago -21 15;ago and i 8 2
ahead -29 0
aid -22 -2;air 62 -24;air and 18 0;air in 5 0
alive 93 63;all 25 8;all _ a 20 -6;all _ and -4 -28;all _ headach 8 0;all _ his 5 27;all _ it -12 14;all _ my 10 -2;all _ pill 16 48;all _ so -4 1;all _ up -4 -1;all _ way -30 0;all and 5 9;all be 23 10;all clear -25 0;all down 7 5
all have 8 0;all have headach 8 0;all i 8 -29;all my 28 73;all of 37 -11;all of a 20 -6;all of it -3 18;all over 33 0;all over and 14 -4;all that -8 10;all the -16 0;all the way -30 0;all to 8 4;all wrong 3 0;allergi -38 4;allergi are 15 0
allergic -5 -11;allergic _ shellfish -8 0;allergic to -12 -7;allergic to shellfish -8 0;allergy -47 0;almost -10 -6;almost drown 22 -1;alone 19 9;along 4 0;already 3 0;already _ he 11 0;already _ i 4 0;already _ the -6 0;already but 3 0
already but he 11 0;already but i 5 0;already but the -12 -2;also 47 -1;alway -47 0
am _ a -10 0;am _ about -23 -3;am _ and 15 -28;am _ at 5 10;am _ blood 13 0;am _ burden 10 5;am _ but 3 -1;am _ can -4 -1;am _ chemo 36 -4;am _ down -7 1;am _ for -36 -1;am _ four 12 0;am _ from -33 -1;am _ going -3 19;am _ having -50 0
am _ here 6 -3;am _ i 4 84;am _ in -9 0;am _ labor 41 0;am _ like 4 0;am _ month 19 -2;am _ my -35 -1;am _ now 8 -2;am _ of 22 40;am _ on -5 6;am _ one -22 0;am _ out 5 13;am _ pregnant -56 0;am _ real 35 -4;am _ safe 38 33;am _ six 6 0
am _ through -9 -2;am _ to -4 -1;am _ up 9 -1;am _ you 7 4;am a 10 6;am a burden 10 5;am about 16 6;am about to 9 -4;am afraid 19 -2;am all -17 0;am allergic -15 0;am allergic to -15 0;am asking -47 0;am back -13 0;am being 21 -6
am bleed 38 -20;am bleed real 6 0;am blue -53 0;am burn -13 -1;am call -13 0;am call about -4 0;am call for -4 0;am call to 15 0;am check 4 12;am check out 4 12;am chok -10 0;am chok up -12 0;am confus -9 -1;am confus about -28 0
am constipat -17 0;am cough -3 -1;am cough up 21 0;am dead -24 0;am dizzy 7 0;am done 26 13;am drown -7 -6;am drown in -22 0;am due -5 -1;am due for -58 0;am dying -37 -37;am dying to -17 0;am feel -6 27;am fine now 6 -1;am going 8 -2
am going through -7 0;am going to 34 -18;am gone 23 38;am having 21 -12;am hiding 3 -3;am i 17 3;am in 4 1;am in labor 41 0;am just -4 8;am lighthead 4 0;am look -8 0;am look for -48 0;am not 10 30;am not bleed -50 0;am not having -50 0
am not pregnant -56 0;am not safe 38 33;am not short -48 0;am not suicidal -39 0;am on chemo 22 -2;am out -19 0;am out of -12 0;am overdue -18 0;am plann 12 22;am pregnant and 5 -6;am ready -5 9;am ready to -7 10;am real 4 0;am runn -10 0
am sad -31 0;am scar 82 -34;am scar i 3 -23;am scar of 10 71;am seeing 5 -26;am seven 3 0;am seven month 3 0;am shak -5 -4;am shak and 20 -1;am shiver 17 0;am short -9 -2;am short of 19 -1;am sitt 5 -1;am six 4 0;am six week 4 0
am soak 7 -1;am soak a 4 0;am sorry 6 37;am stand 5 26;am stand on 43 47;am starv -21 0;am still 39 2;am stress -11 0;am sweat 33 0;am sweat and 5 0;am the -25 0;am think 10 -2;am think about 18 -54;am think of -5 32;am thirty 30 -3
am throw 28 -2;am throw up 28 -2;am trying 15 10;am trying to -29 1;am twenty 16 -1;am vomit 15 0;am wheez 7 -1;am with -17 0;am with the -10 0;ambulance 18 -33
an -11 -10;an _ i -27 -1;an _ so -10 0;an ambulance 5 -18;an ear -16 0;an emergency 8 -12;an hour and 6 -1;anaphylaxi -5 0;and 29 -1;and _ a -45 -4;and _ after 25 0;and _ all 40 0;and _ am 31 -3;and _ and 38 -16;and _ are 37 -4;and _ at 8 0
and _ back 3 1;and _ belly 36 -5;and _ bone 18 -1;and _ breath 6 -1;and _ came 10 -2;and _ can 60 -23;and _ chest 47 -1;and _ coffee -6 0;and _ cough -9 -1;and _ cut 10 0;and _ did 11 -21;and _ do 18 -8;and _ doctor 6 -1;and _ eyes -3 -1
and _ face 21 -1;and _ feel 66 -22;and _ fell 21 -1;and _ for -23 0;and _ gave -4 3;and _ goes 32 4;and _ got -7 -3;and _ gray 11 0;and _ had -9 -1;and _ hand -8 -15;and _ has 35 -4;and _ have 11 -1;and _ he -25 0;and _ head 13 -5
and _ her 10 5;and _ his -4 -1;and _ hit 4 -1;and _ i 5 2;and _ in 50 0;and _ incision 8 -1;and _ inhaler 9 0;and _ is 25 -4;and _ it 10 -9;and _ jaw 15 0;and _ just 45 -3;and _ keep 32 -1;and _ know 29 2;and _ leg 13 -6;and _ legs 16 0
and _ light 16 0;and _ lips 10 -1;and _ little 4 1;and _ live -8 0;and _ look 7 -1;and _ mouth 16 -3;and _ near 19 0;and _ neck 8 -4;and _ need -97 -12;and _ no -5 0;and _ not 22 -24;and _ of 7 0;and _ one 24 12;and _ only -15 -1
and _ out 20 1;and _ pain 29 -1;and _ pass 4 6;and _ phone -4 1;and _ quit 5 0;and _ runny -13 0;and _ says 40 22;and _ scar -21 0;and _ she 60 -1;and _ skin 19 -1;and _ sleepy 20 0;and _ speech 7 0;and _ stomach 16 0;and _ sugar 3 0
and _ sweat -4 0;and _ take -18 0;and _ temperature 55 -1;and _ there 6 1;and _ thing 8 0;and _ think 41 -3;and _ throat -24 -4;and _ told 9 19;and _ tongue 4 -2;and _ took 4 13;and _ up 18 13;and _ vision 27 0;and _ voice 34 -5
and _ wake 20 32;and _ want -32 7;and _ wife 5 0;and _ will 41 -4;and _ word 17 4;and _ would -11 4;and a cough -54 0;and a high 6 0;and a little -4 0;and a runny -13 0;and all -6 7;and bleed 25 0;and burn 7 0;and can not -16 -51
and crack -7 0;and do 3 8;and do not 4 4;and does 9 -1;and does not 22 -4;and everyth -4 -5;and face 5 0;and feel 5 -2;and four and 4 0;and gave 21 37;and got 3 37;and had -9 -1;and have -8 -1;and having 24 0;and he 38 -3;and he can 6 -4
and he feel 6 0;and he has 11 0;and he is 51 -17;and he will 14 -1;and her 115 -3;and his 37 -3;and his eyes -6 0;and his hand 8 0;and his heart 9 -1;and hit 41 -2;and hit her 6 0;and hurt -5 0;and i 53 -5;and i am 31 -3;and i can 20 -11
and i do 16 2;and i feel 10 -15;and i fell 13 0;and i had -6 -1;and i have 4 -1;and i just 15 -1;and i keep 8 4;and i know 31 -9;and i near 19 0;and i need -32 -10;and i think 41 -3;and i want -8 13;and i will -7 0;and i would -35 0
and if 20 97;and is 5 -4;and it 16 -16;and it came 10 -2;and it got -15 0;and it hurt 20 -3;and it is 18 2;and it was -10 0;and it will 17 -11;and look 9 0;and my 52 -30;and my belly 18 -1;and my chest 33 -1;and my face 14 0
and my feet -5 0;and my hand -8 -8;and my head 11 -4;and my heart 4 0;and my incision 8 -1;and my jaw 13 0;and my leg 23 -2;and my legs 16 0;and my mouth 11 -1;and my son 6 -1;and my sugar 3 0;and my throat 19 -4;and my tongue 7 -1
and my vision 11 0;and my voice 28 -3;and my wife 5 0;and need -210 0;and need a -26 0;and need her -5 0;and need his -24 0;and need my -5 0;and need the -3 0;and noth 44 0;and now 117 -11;and now he 16 -10;and now his 21 0;and now i 21 2
and now my 17 -10;and now she 5 -5;and on -8 0;and out 6 -3;and over 28 2;and says 90 -1;and says she 7 33;and seeing 3 -2;and she 48 -3;and she can 17 -2;and she has 6 0;and she just 8 0;and sleepy 25 0;and sweat 8 0;and swell 12 0
and swollen 4 0;and the 10 1;and the baby 5 -2;and the bone 18 -1;and the cut 8 0;and the doctor 5 0;and the light 16 0;and the pain 11 0;and the scar -21 0;and then 67 27;and then it 26 -6;and there 22 -1;and there is 32 0;and they -4 0
and they are 10 0;and they want -30 0;and three 25 0;and throw 10 4;and throw up 9 0;and tight 36 0;and today 17 -7;and today it 10 -1;and took 8 -7;and turn 9 0;and want -141 1;and want a -21 0;and want to -25 0;and we can 10 0
and we need -9 0;and went 31 0;and will 16 -2;and will not 66 -2;and would -17 0;and yes -36 0;ankl -7 0;ankle 24 -13;ankle is -11 0;annual -27 0;another 9 3;another one 4 0;answer 12 -1;answer and 7 12;antifreeze 10 -1;anxiety -23 0
anxiou -33 0;anxiou about -23 0;any -11 1;any _ breath -4 0;any _ of -28 0;any _ pain -20 0;any air 18 0;any chest -20 0;any chest pain -20 0;any more 43 29;any sense 11 0;any thought -20 0;any thought of -20 0;any trouble -5 0
any trouble breath -4 0;anybody 5 11;anymore -4 32;anymore _ i -7 1;anymore i 12 7;anymore it -38 1
apart 5 1;apartment -13 8;apnea -39 0;appendix -11 0;appointment 6 -1;appointment _ the -21 0;appointment _ will 12 2;appointment i 30 0;appointment i will 12 2;april 7 4
are -13 -22;are _ and 4 -6;are _ from -28 0;are _ my -14 0;are _ shut 19 0;are _ the 9 -4;are _ there 8 -2;are _ to -16 0;are a -58 0;are all 6 2;are blue 25 -1;are blue and 6 0;are break -11 0;are chapp -31 0;are driv -25 0
are driv me -25 0;are dry -32 0;are in 18 -6;are itchy -13 0;are kill -25 0;are kill me -18 0;are not 66 4;are not there 8 -2;are sore -15 0;are swollen -7 -1;are the -52 -9;are tingl 16 0;are you -17 0;area -3 0;area code -3 0
arm _ bent 24 -2;arm _ not 11 -2;arm _ sore -16 0;arm _ weak 5 0;arm and 7 4;arm from 20 6;arm is 17 -50;arm is bent 24 -2;arm is sore -16 0;arm will 7 0;arm will not 7 0;arms 20 6;army -18 0;around _ it 16 0;around _ mouth 9 0
around for 33 3;around my 4 0;around one -31 0;around the -8 -5;arthriti -65 0;arthriti in -22 0
as -24 -10;as _ and 10 0;as _ board 14 0;as _ child -22 0;as _ kid -29 0;as _ rock 13 0;as a -33 -11;as a board 14 0;as a child -22 0;as a kid -29 0;as a rock 13 0;as in 8 0;ask -23 4;ask _ the -9 0;ask about -16 0;ask for -3 0;asked 5 20
asked _ i -6 0;asked me 15 -11;asking _ the -45 0;asks 40 9;asleep -6 3;asleep _ the -8 0;asleep and 16 36;asleep since 12 -1;aspirin -23 -1;assault 39 -8;asthma attack 12 0
at -4 3;at 0 8 0;at _ beach -12 0;at _ door -20 0;at _ dot -15 0;at _ end 5 2;at _ it 16 1;at _ lake -35 0;at _ last -43 0;at _ two -22 0;at _ week 13 0;at _ window 4 -8;at all 14 -31;at gmail -15 0;at gmail dot -4 0;at his -17 0
at home and -12 0;at me 46 2;at night -85 1;at night it -7 0;at nine -11 0;at once 108 -6;at school 14 4;at the 4 -1;at the beach -12 0;at the end 5 2;at the lake -35 0;at the window 4 -8;at twenty -38 0;at work -6 -25;at yahoo -4 0
at yahoo dot -4 0;ate 7 -61;ate _ and -7 0;ate _ bunch 14 0;ate _ of 18 0;ate a -6 -9;ate a bunch 14 0;ate one 17 0;ate some 18 -2;ate too -38 0;attack 13 -45;attack _ i 13 -2;attack _ year 4 0;attack and -32 0;attack in -34 0
attack when -7 0
avenue -58 0
awake 41 -6;awarenes -5 0;away -4 7;away _ my 36 1;away and 4 -6;away my 14 17;away so -20 0;awful 3 -2
b -67 0
baby 6 -13;baby _ blue 18 0;baby _ coming 12 0;baby _ lips 12 0;baby _ not 4 -37;baby _ off 9 0;baby _ up -11 0;baby _ year -5 0;baby has a -11 0;baby has not 67 -2;baby is -4 -16;baby is coming 12 0;baby is lips 12 0;baby is moving -28 0
baby will -4 -1;baby will not -4 -1;babysitter 5 -1;back -10 12;back _ and 44 2;back _ been -8 0;back _ college -4 0;back _ he 5 0;back _ i -14 0;back _ my 3 -3;back and 12 -6;back i 17 -16;back in -68 0;back in college -4 0;back is -14 0
bad -13 1;bad _ and 12 0;bad _ can 13 0;bad _ is 11 0;bad _ it 35 12;bad _ the 8 4;bad and 32 6;bad and the 5 6;bad he 10 0;bad headache 13 0;bad i -5 -10;bad i can 12 0;badly 17 -1;bag 31 3;bag of 31 3;balloon 5 -4;bandage 9 -1
baseball -6 -1;baseline -13 0;basement -18 0;bat 29 -1;bath 3 9;bathroom -14 -1;bathroom _ and 3 -1;bathroom and 16 1;battery is -11 0
be 37 114;be _ anymore 6 1;be _ but -11 2;be _ by 7 5;be _ her 6 3;be _ i 25 -15;be _ if 4 21;be _ my -3 5;be _ off -15 17;be _ on -84 0;be _ so 25 10;be _ without 26 34;be alive 56 15;be around 24 6;be around for 33 3;be at 16 8
be better off -15 17;be better without 3 4;be dead 81 20;be done 19 1;be gone 24 3;be happier 17 14;be here -14 15;be here anymore 20 2;be late -53 0;be need 6 3;be over 95 28;be seen -36 0;be the -5 0;be there -57 0;be with 45 42
be with my 39 13;beach -12 0;beat _ up 5 -1;beat me 18 2;beat me up 5 -1;because _ are -7 0;because _ can 4 -6;because _ do 10 9;because _ my -4 0;because _ the -63 0;because _ want 38 75;because _ will 66 100;because he 24 -2
because he is 8 -1;because i 25 8;because i can 5 -3;because i do 10 9;because i want 30 56;because i will 47 6;because no -10 0;because of -60 0;because of my 7 0;because the -19 -2;bed 54 0;bed and 17 10;bee sting -4 0;been 5 11
been _ about 109 127;been _ all 23 -1;been _ and -9 2;been _ away 30 38;been _ by 10 -1;been _ i 3 -1;been _ in 4 -1;been _ me -6 8;been _ my 33 131;been _ myself 40 30;been _ on -3 0;been _ since 5 -4;been _ the -11 38;been _ tired -44 0
been _ to -8 5;been _ year -9 0;been asleep 22 -2;been asleep since 12 -1;been bleed 11 -2;been bleed for 38 -1;been cutt 58 39;been drink 10 3;been feel -12 0;been giving 39 42;been giving away 30 38;been going 16 4;been like -4 0
been like that -4 0;been on -14 0;been runn -5 0;been shot 12 0;been sober -11 0;been think 13 19;been think about 5 9;been throw -6 -1;been throw up -6 -1;beep 4 -1;before -9 1;before i 17 15;before my -6 0;behind -12 -9;behind my 13 0
behind the 22 -1;being 55 0;being abus 12 -1;being alive 10 26;believe -4 2;belly 8 -26;belly _ and 14 0;belly _ hard 16 0;belly is 9 -7;belly is hard 15 0;belly pain -4 0;belly pain and 14 0;belt 8 5;benadryl 5 -2;bent 55 -4;better -7 5
better _ dead 29 8;better _ if 4 3;better _ without 13 3;better off dead 29 8;better off if 4 3;better off without 13 3;better without 8 7;better without me 8 7;between _ shoulder 33 -2;between my 7 0;between my shoulder 5 0
bigger 14 0;bill -6 -1;biopsy 10 1;birth _ week 10 0;birth control -4 0;birth is -3 2;birth last 6 0;birth last week 6 0;bit -19 -24;bit me 20 0;bit my 4 -2;bit of -97 0;bit puffy -8 0;bite -47 1;bitten _ a 10 -1;bitten by a 10 -1
black 35 -5;black and 42 0;black out 4 -52;blad 52 17;blade 4 40;blank -6 -1;bleach 9 7;bleach _ my 8 0;bleach in 8 0;bleach in my 8 0;bled -40 1;bled a -39 0;bleecker -9 0;bleecker street -9 0;bleed 4 -4;bleed _ lot 30 0;bleed _ my 35 -2
bleed _ the -4 0;bleed a lot 30 0;bleed and i 9 0;bleed anymore -11 0;bleed for 41 -1;bleed from 21 -1;bleed money -53 0;bleed real 7 0;blew up -4 0;blind 4 0;blister -5 -9;bloat -47 0;block 7 0;blood _ from 7 0;blood _ is 11 -2
blood _ on -8 0;blood _ out 18 0;blood _ was -21 0;blood clot -23 0;blood draw -28 0;blood on the -12 0;blood pressure -5 4;blood sugar 8 -1;blood sugar is 36 -1;blotchy 7 0;blow my -24 3;blue 25 17;blue _ blue -5 0;blue _ he 3 0
blue and 32 -7;blue cros -7 0;blue cros blue -5 0;blue for 22 0;blue shield -23 0;blurry vision 7 0
board 6 0;boat -8 2;body 16 11;boil 7 -4;boil water 28 0;bomb -17 0;bone 22 -63;bone _ stick 4 0;bone is 48 -4;bone is stick 4 0;book -30 0;born -20 0;boss 6 0;boss is -45 0;both arms 44 -1;bother 16 -6;bother me -6 0;bottle 10 34
bottle of 26 8;bought 13 50;bought a 9 18;boulevard -14 0;box -8 -12;boy 24 26;boyfriend 55 0;boyfriend _ me 7 -2
brain -16 16;break -7 -4;break _ i -15 0;break _ my 28 -3;break up -17 0;break up i -15 0;breakfast 5 -2;breakfast and 5 0;breast -3 -3;breast cancer -5 0;breastbone 23 0;breastbone and 10 0;breath _ and -6 0;breath _ is -32 0
breath _ my -6 0;breath _ the -30 0;breath and 108 7;breath away -31 0;breath but 10 0;breath fast 14 0;breath just 3 0;breath like 15 0;breath through 5 0;breathe in -9 0;brian -16 0;bright 27 0;bright _ blood 21 0;bright red 27 0
bright red blood 21 0;bring my -12 0;bring the 4 1;broke -10 13;broke _ hip 5 0;broke _ in -10 0;broke _ my 32 5;broke and 6 -2;broke my -24 2;broke out -10 0;broke out in -10 0;brother is -3 14;bruis 19 22;bruis _ over 4 -1;bruis all 4 -1
bruis all over 4 -1;bruise -79 0
bubbl 30 -4;bug -19 0;bugs 9 -1;bugs _ the 7 0;bugs on 7 0;bugs on the 7 0;build -19 -1;bulg 12 0;bump -22 -12;bump my 7 -2;bunch 55 -1;bunch _ pill 3 93;bunch of 32 0;bunch of pill 3 93;burden 26 45;burn _ and 4 -1;burn _ finger -13 0
burn _ in -3 8;burn _ my 5 -4;burn _ tongue -31 0;burn _ with 31 -16;burn and 13 0;burn my 3 1;burn my finger -13 0;burn my tongue -31 0;burn up 20 -11;burn up and 8 -1;burnside -24 0;burst 4 -3;burst and 28 0;but -3 -14;but _ am -3 2
but _ can -13 0;but _ chest 9 0;but _ do 4 -2;but _ had 4 -1;but _ have -21 -5;but _ i 4 -6;but _ keep 8 -2;but _ need -25 0;but _ was -16 0;but _ would -43 0;but he 17 -3;but he is 8 -4;but his 33 0;but i -5 -2;but i am -3 2
but i can -17 0;but i do 4 -2;but i had 4 -1;but i have -21 -5;but i need -43 0;but i would -64 0;but it is -3 -2;but not -41 0;but now 16 0;but she is -5 -6;but that -10 -1;but that is -9 0;but the -25 -22;but there 6 -1;butt -17 0
butter 10 0;button 12 -2;button battery 22 -1;buzz 8 0
by _ and 26 -2;by _ car 26 -2;by _ horse 7 -1;by a 30 -48;by a car 26 -2;by a horse 5 0;by accident 4 -5;by the 3 2;bypas -13 0
c -17 -13
calf 7 -4;calf _ swollen 5 0;calf is 17 -2;calf is swollen 5 0;call -7 3;call _ about -29 0;call _ back -8 0;call _ i -10 0;call _ the -11 -4;call about the -7 0;call back -79 0;call for my -9 0;call if -7 0;call is -14 0;call me -11 0
call my -11 0;call to 13 7;call you -71 6;call you back -8 0;came 5 -5;came _ from 4 -4;came _ the 3 -1;came back 8 -1;came down 18 -1;came on 19 -2;came out 29 -5;camp -71 0;can -12 -18;can _ a 3 0;can _ be -14 0;can _ breathe -7 25
can _ catch 15 -1;can _ do -10 18;can _ feel 15 -22;can _ find -7 2;can _ hear -37 0;can _ it -4 -2;can _ keep 18 14;can _ leave -14 -1;can _ lie 7 -4;can _ lift 12 -4;can _ look -6 0;can _ my 9 18;can _ pass 5 0;can _ repeat -10 0
can _ reschedule -4 0;can _ say 68 -1;can _ see -5 1;can _ send -7 -1;can _ sleep -123 0;can _ stand 4 -1;can _ stay -8 -1;can _ stop -21 0;can _ swallow 65 -6;can _ talk 18 -1;can _ that -11 0;can _ walk 20 -6;can be -9 0;can breathe 5 0
can do -13 0;can feel 63 1;can i -99 11;can i get -38 0;can i take -8 0;can my -76 0;can not 21 -13;can not breathe -7 24;can not catch 15 -1;can not do -3 43;can not feel 15 -22;can not find -7 2;can not get 7 -4;can not hear -28 0
can not hold 22 -1;can not keep 18 14;can not lie 7 -4;can not lift 12 -4;can not look -6 0;can not make -9 0;can not move 26 -17;can not pass 5 0;can not say 54 -1;can not sleep -123 0;can not stand 4 -1;can not stay 11 0;can not stop -5 0
can not swallow 63 -5;can not take 57 9;can not tell 21 -6;can not walk 20 -6;can see 59 -8;can see the 7 -1;can we -101 0;can we do -12 0;can you -25 0;can you repeat -10 0;can you send -7 -1;can you tell -10 1;cancel 3 1;cancel my 16 4
cancel the -17 0;cancer 7 6;car 12 1;car _ and 12 0;car died -11 0;card 7 -1;card _ the 4 0;card and 5 0;card and the 5 0;cardiac -3 0;cardiologist -24 0;care _ i 10 12;care if 44 23;care if i 44 23;care of 5 18;caregiver 15 -9;case -20 8
cast -7 0;catch 5 -1;catch _ breath 9 -1;catch my 8 -1;catch my breath 8 -1;catheter 16 0;caught 4 -2
center _ my 16 0;center of 16 0;center of my 16 0;certificate -10 0
chair 24 0;chang -7 1;chang table 16 0;change -19 -1;change my 7 -2;chapp -45 0;chart -35 0;check -5 7;check up -30 0;checkup -25 -49;chemical 44 -2;chemo and 31 -5;ches -20 0;chest 10 -70;chest _ my 10 0;chest _ no -5 0;chest _ or -9 0
chest _ ray -23 0;chest _ tight 5 0;chest and 35 -3;chest and my 10 0;chest feel 9 0;chest has 4 0;chest hurt 30 0;chest is 7 -1;chest is tight 5 0;chest pain 5 -6;chest pain last -4 0;chest pain no -5 0;chest pain or -9 0;chest that 9 0
chest tightnes 4 0;chest when 3 0;chest when i 3 0;chest x -23 0;chest x ray -23 0;chew 6 -3;chew _ a 8 -1;chin 9 -3;chok _ a 5 0;chok _ just -23 0;chok _ my -58 0;chok he -6 0;chok me 27 19;chok on -13 -2;chok on a 5 0;chok on my -52 0
chok up -20 0;chok up just -9 0;choke 7 0;cholesterol -70 0;church -17 0
cigna -16 0
clammy 12 0;clas -60 12;clean -9 0;cleaner 18 -4;clear 13 3;click -44 0;click _ i -11 0;click when -11 0;click when i -11 0;clinic -46 3;close 28 13;closet 47 32;clot _ size 25 0;clot the 25 0;clot the size 25 0
coach 5 -11;coat -8 0;code -41 -11;coffee -9 -16;coffee and 4 0;coffee ground 4 -1;coffin -5 0;cold -6 -8;cold and 4 -3;cold sore -22 0;collaps 4 -7;college 12 2;colonoscopy -11 0;color 9 -1;color of 9 -1;com -23 0;coma -34 0
come _ my 68 21;come _ the -31 0;come down 32 -5;come in -4 1;coming back 23 28;coming down 9 3;coming out 86 -13;company -20 -9;computer -54 0;concussion -26 0;confus -7 -12;confus _ can 6 0;confus _ does 5 0;confus _ the -27 0
confus about -36 0;confus and 56 -2;confus and can 6 0;congest -49 0;constipat -83 0;contact -27 0;contact _ my -49 0;contact is -9 -1;contact is my -27 0;contraction 9 -1;contrast 9 -1;control -15 -1;controll -10 0;cookie 9 0;copy -21 0
copy _ the -10 0;copy of -19 0;copy of the -10 0;cord 15 -14;corner of -8 -1;correct -28 -6;cost -46 0;couch -12 0;cough _ blood 12 0;cough and 57 -7;cough is -31 0;cough that -26 0;cough up 55 -2;cough up a 3 0;cough up blood 12 0
could _ a -14 0;could _ get -11 0;could _ tell 4 -1;could have -17 0;could i -78 0;could i get -10 0;could you 5 -1;could you tell 4 -1;counselor -20 2;counter 22 1;couple 6 -2;couple _ month -13 0;couple of -27 0;couple of month -13 0
court -55 0;cousin -12 3;cousin is -9 0;cover -14 -6;cover _ hive 16 0;cover in 43 -1;cover in hive 16 0;covid -32 0;covid shot -8 0
cpr -70 0
crack -4 -3;cramp -4 -1;cramp _ night -15 0;cramp at -15 0;cramp at night -15 0;crash 8 1;crayon -29 0;crazy 7 4;cream -53 0;creek -84 0;crisi -31 0;cros -24 0;cros _ shield -5 0;cros blue -5 0;cros blue shield -5 0
cup 32 -2;cup of 13 0;curtain 30 -1;curtain _ down 6 0;cut _ hand 3 -1;cut _ wrist 37 -4;cut and 9 -1;cut me -50 0;cut my 42 19;cut my hand 3 -1;cut my wrist 22 49;cut myself -8 -9;cut off 44 -3;cut out -27 0;cut that -8 0;cuts 6 82
cvs on -7 0
d -62 0
d _ v -9 0
dad 10 0;dad _ not 5 0;dad is 10 -10;daddy 13 12;date 4 6;date _ birth -3 2;date of -3 2;date of birth -3 2;date on -29 0;daughter _ her -16 5;daughter has -18 0;daughter is 9 7;daughter swallow -4 -1;daughter told 10 -33;day -10 3
day _ my -27 0;day old 27 0;day so -4 0;days _ and 36 -5;days _ go -19 0;days _ i 30 -3;days a -19 0;days a go -19 0;days ago and 38 -2;days and 39 -5;days and i 30 -3;days old 9 -2
dead _ my -24 0;deal -8 0;death -17 -1;death _ i -21 0;decid 6 25;deductible -63 0;deep 53 2;deer -15 0;defibrillator 16 -5;defibrillator _ off 5 0;defibrillator went 5 0;defibrillator went off 5 0;dementia -10 2;deni -30 0;dental -40 0
dentist -85 0;department -17 0;depress -6 4;depression -23 0;dermatologist -15 0;deserve 31 70;deserve to 19 17;desk 8 4;detector 4 -4
diabet -57 0;diabetic 19 -5;diabetic _ he 6 0;diabetic and 10 -3;diabetic and he 6 0;dialysi 35 0;dialysi _ is 13 0;diaper rash -37 0;diaper since 5 0;did 4 12;did it 73 24;die 9 7;die _ my -14 0;die without -14 0;die without my -14 0
died _ a -33 0;died _ the -12 0;died of 27 2;died of a -33 0;died on -13 0;diet -87 0;dinner -24 0;disappear 35 5;disease _ in -3 0;disease runs -3 0;disease runs in -3 0;disorder -32 0;divorce -28 0;divorce and -17 0;dizzy -4 -7
dizzy when -4 0;dizzy when i -4 0
dmv -8 0
do -8 29;do _ and -4 0;do _ anymore 21 5;do _ bring -41 0;do _ call -11 1;do _ deserve 14 45;do _ do 40 3;do _ fast -17 0;do _ feel -5 -1;do _ get -8 0;do _ have -79 -1;do _ i -6 0;do _ know -15 -16;do _ myself 36 2;do _ need 22 2
do _ plan 61 42;do _ see 31 35;do _ shoot -19 0;do _ still 7 0;do _ stop -23 1;do _ take -72 0;do _ want 28 35;do for -62 0;do have 4 -1;do i -45 -25;do i bring -9 0;do i call -33 0;do i fast -17 0;do i get -5 0;do i need 22 -2;do if 13 -1
do if i -7 0;do it 64 77;do not -6 14;do not deserve 14 45;do not have -18 0;do not know -15 -16;do not plan 61 42;do not see 55 48;do not shoot -19 0;do not think 4 1;do not want 32 36;do someth 36 84;do the 25 10;do they -8 3;do this -6 9
do this anymore 16 4;do we 5 -1;do you -93 4;do you do 7 -1;do you have -44 -1;do you need -4 0;do you take -13 0;doctor -29 0;doctor _ to -25 0;doctor he 40 -21;doctor is -23 -2;doctor said 3 -1;does _ have -32 0;does _ hurt 6 93
does _ know 58 -32;does _ matter 6 20;does it 29 66;does my -11 0;does not have -32 0;does not know 36 -19;does that -5 0;does the -40 0;dog 4 3;dog _ a -4 1;dog _ me -26 0;dog _ my 12 0;dog _ the 41 62;dog and 3 3;dog is 12 1;doing -4 0
doll 7 0;done 20 66;door 10 1;door _ and 10 77;door _ i 6 0;dose 14 12;dose of my 9 3;dot -40 0;dot _ at -11 0;dot com -23 0;dot miller -5 0;dot miller at -5 0;dove 14 -1;dove _ the 14 -1;down 10 -25;down _ arms 24 -1;down _ i 6 -1
down _ stair 33 -1;down and 20 -31;down for -3 0;down his 5 0;down my 58 -9;down on -11 -1;down on the 12 0;down over 14 0;down over my 12 0;down since -19 0;down the -10 -4;down the stair 33 -1
dr -33 -1;drain 46 -16;drank 37 -1;drank some 39 -4;draw -23 0;drink _ days 12 -1;drink and 23 0;drink two 5 0;drink two days 5 0;driv -5 13;driv me -111 0;drive -17 1;driver -21 0;drool -4 -7;drool and 33 -1;droop 26 0;drop -21 -3
dropp 15 -21;dropp to 33 0;drove 29 26;drown 18 18;drown _ paperwork -10 0;drown in -22 -3;drug -55 0;drum 5 0;drunk 59 0;drunk _ he 7 -1;drunk and 6 0;drunk but 5 0;dry -91 0;dryer 13 7
due -5 0;due _ my -8 0;due for -18 -4;due for my -8 0
dye 33 5;dying _ get -15 0;dying of -14 0;dying to -23 0;dying to get -15 0
e -20 -4
ear -108 -7;ear _ and -32 0;ear hurt -31 0;earliest -29 0;early -4 0;ears -41 0;easier 4 8;easy 3 25;eating and -6 0
effect -22 0
egg -23 0
eight -15 -7;eight _ and 3 0;eight _ oh -7 0;eight _ seven -11 0;eight _ two -39 0;eight eight -33 0;eight oh -9 0;eight oh two -5 0;eight one -9 0;eight six -5 0;eight week and 4 0;eighteen -4 0;eighty five 3 0
ekg -17 0
elbow -7 1;eleven -43 1;else -4 1
email 5 0;emergency 14 -17;emergency _ is -7 -3;emergency contact is -9 -1;emergency room -13 -1;empty and 5 -1
end 4 -5;end _ life 9 6;end _ the -52 0;end and 24 1;end it 16 42;end my life 9 6;end of the -52 0;ending 4 20;ending _ life 5 9;ending my 5 9;ending my life 5 9;ends -12 0;enough 23 40
epilepsy -29 0;epipen 5 -24
even 5 3;even notice 14 33;every -4 0;every _ minut -14 -1;every breath 7 0;every hour 11 0;every time 18 0;everybody 73 70;everyone 12 64;everyone _ be 36 4;everyone would 24 1;everyone would be 24 1;everyth 28 3;everyth and 24 3
everyth is -9 0;everywhere 26 0;everywhere _ i 5 5;everywhere and 11 -1
ex is 19 -2;exam -37 0;excuse -40 0;exist 18 9;expir -28 0;extra -5 3
eye -13 -60;eye _ in -17 0;eye and 10 -1;eye for 6 0;eye live -17 0;eye live in -17 0;eyes 22 -54;eyes _ itchy -13 0;eyes are 4 -5;eyes are itchy -13 0;eyes roll 8 0
f -7 0
face 87 2;face _ droop 15 0;face _ swell 9 0;face is -21 -17;face is droop 8 0;face is swell 7 0;face with 29 0;fade 19 0;faint _ hit 9 0;faint and 35 -1;faint and hit 9 0;fake -13 0;fall -5 -17;fall out -18 0;fami 4 1;fami history -4 0
fami would 19 5;far -41 0;fat 6 -4;father _ a -5 0;father _ of -6 0;father died -6 0;father died of -6 0;father had -5 0;father had a -5 0;father is 10 3;fault 66 99
feed 16 1;feel 18 -5;feel _ a 32 3;feel _ and 37 0;feel _ i -17 -9;feel _ it 11 -7;feel _ legs 45 -11;feel _ my 14 -6;feel _ someth 13 -1;feel faint -9 -1;feel faint and 7 0;feel funny 44 -10;feel heavy 7 0;feel hot 5 0;feel like 128 -5
feel like i 62 -4;feel like it 7 -7;feel like someth 13 -1;feel my 13 -27;feel my legs 38 -7;feel real 8 -1;feel sick 4 0;feel the 63 -2;feel tired -23 0;feel weak -6 0;feel weird 7 0;feet -8 -3;feet swell -11 0;fell _ his -4 0
fell _ hit 3 0;fell _ of 16 0;fell _ on -14 0;fell _ the 87 -45;fell and 4 -8;fell and hit 3 0;fell asleep -7 1;fell down 10 -2;fell down the 21 -1;fell in 3 -1;fell in the 10 -1;fell off -5 -18;fell off the 9 -11;fell out 48 -4
fell out of 16 0;felt 12 -2;felt _ baby 10 -1;felt the 8 0;felt the baby 8 0;fentanyl 24 -2;fever _ 0 16 -1;fever _ i 24 -1;fever _ one 6 0;fever _ she 7 0;fever and 6 -3;fever and i 16 0;fever and she 7 0;fever broke -42 0;fever but 3 0
fever of 7 -1;fever of 0 4 -1;few _ ago -4 0;few minut 36 0;few week -46 0
fifteenth -16 0;fifth -16 -3;fifty two -8 0;fight 45 2;fight i 25 5;file 16 5;fill -18 -1;fill _ the -8 0;fill out -11 0;fill out the -8 0;find a -7 0;find me 105 108;find my -17 0;fine -105 -11;fine _ i 16 0;fine i -99 0;fine now -13 -5
finger 4 -69;finger _ the -7 0;finger are 44 0;finger on -6 0;finish the -23 0;first -16 13;first _ in 8 1;first baby -6 0;first name -27 0;first one -7 0;first thing -11 0;fit and 10 0;fits -20 0;fitzgerald -19 0;five -17 -29
five _ and 3 0;five _ five -37 0;five _ nine -8 0;five _ oh -10 0;five _ one -18 0;five _ seven -3 0;five _ three -19 0;five _ two -37 0;five five -22 4;five five five -27 0;five five oh -10 0;five hundr 14 0;five minut 5 -6;five month 7 0
five nine -5 0;five oh -15 0;five oh one -10 0;five oh three -8 0;five one -10 0;five six -14 0;five week 15 -1;five week and -3 0;five week old 14 0;five year -45 0;five zero -5 0
flash -3 -2;flight and 6 0;floor 54 -17;floppy 23 -1;floppy and 7 0;flos -6 0;flu -68 -6;flu shot -7 0;fluid 30 -2;flyer -44 0;flying -8 0
foam 22 0;folk -17 0;follow -4 2;follow me 10 9;follow up -43 0;foot _ asleep -65 0;foot is -3 0;football 21 -1;for 5 11;for _ a -25 0;for _ annual -3 0;for _ appointment -7 0;for _ blood -26 0;for _ breath -5 0;for _ couple -9 0
for _ days -5 2;for _ five 56 -1;for _ hour 40 -13;for _ minut 65 0;for _ minute 6 -1;for _ next 4 -1;for _ pain -10 0;for _ pap -12 0;for _ physical 4 0;for _ second -3 0;for _ son 16 4;for _ to 20 18;for _ week 5 0;for _ year -33 0
for a -21 -16;for a couple -9 0;for a minute 6 -1;for a second -3 0;for a week 4 1;for after 81 112;for air 29 0;for an -4 -8;for everyth 31 81;for five 5 0;for forty 18 0;for good 53 65;for her -5 0;for his -21 0;for me 4 3;for my -71 8
for my annual -3 0;for my son 16 4;for pneumonia -15 0;for school -47 0;for six hour 14 0;for sleep -6 0;for ten 6 0;for that -16 0;for the -31 8;for work -5 0;for year -79 0;forget -61 0;forgot -8 -14;forgot _ card -5 0;forgot my -24 0
forgot my card -5 0;fork 16 2;form -28 -3;form _ the -9 0;form for -40 0;form for the -5 0;form is -20 0;form sign -8 0;found 26 -28;found a 19 42;found my 4 0;four -6 -26;four _ and 32 -9;four _ five -8 0;four _ six 3 -1;four _ the -14 0
four _ two -5 0;four and 17 -4;four and i 7 -1;four five -9 0;four five six -4 0;four one -7 0;four seven -8 0;four three -4 0;four time 44 -1;four two -13 0;four week 18 -1;four week old 10 0;four year 10 -1;fourteen -17 0
free 7 4;friday -10 -2;friday so -47 0;friend _ a -6 0;from -39 9;from _ and 24 1;from _ cut 41 0;from _ on 17 2;from her 23 -1;from last -35 0;from my 7 -16;from sleep -19 0;from the -7 -52;from typing -28 0;from your -12 3;front _ me 3 4
front of 15 13;front of me 3 4
full -10 0;full _ blood 15 0;full of 20 -1;full of blood 15 0;funeral -11 0;funny -4 -39;funny and -6 -1;furnace 6 0;fuss -4 0;future 67 78
g -4 0
gain -33 0;gallbladder -20 0;game -14 0;garage 15 -12;garage _ the 25 113;garage and 19 15;garage with 3 28;garage with the 3 28;garcia -49 0;garden -28 0;gas and 10 11;gasp 20 -1;gave -9 -4;gave _ his 15 24;gave _ last 6 0;gave birth 15 -1
gave birth last 6 0;gave me -12 -2;gave the 12 -2
get -13 0;get _ air 42 -9;get _ and 14 1;get _ breath 5 0;get _ in 5 -1;get _ to 5 -11;get _ when -20 0;get a -39 -1;get air 19 -1;get any 18 0;get any air 18 0;get enough 3 -2;get her 20 0;get him 4 0;get him to 4 0;get it 3 8
get my -18 -8;get someth -7 0;get the -5 0;get this 5 0;get up 4 0;get wind -4 0;gets _ and 7 49;gett _ and -19 -1;gett a 10 0;gett tight 6 0
girl -5 -1;give 5 9;give me -12 4;given 6 12;giving away 15 43
glas 53 -10;glass -41 -1;glass _ i -5 0;glucose 13 0
gmail -15 0;gmail _ com -4 0;gmail dot -4 0;gmail dot com -4 0
go 7 45;go _ and 37 0;go _ i 11 -11;go _ sleep 27 11;go _ when 18 -1;go ahead -21 0;go away -4 -4;go away when 11 0;go down 26 -1;go home 30 -10;go on -7 51;go to 26 -5;go to sleep 27 11;god 45 32;going 27 -4;going _ a -3 -1
going _ do 25 -19;going _ end 13 33;going _ hang 14 17;going _ hurt -10 18;going _ jump 14 49;going _ kill -6 -23;going _ my 10 -3;going _ pass 7 -2;going in -6 -4;going in and -5 -1;going into 8 -1;going off 78 1;going on 14 -1
going through -7 0;going to do 25 -19;going to end 13 33;going to hang 14 17;going to hurt -10 18;going to jump 14 49;going to kill -6 -23;going to pass 7 -2;going up 21 -1;golf ball 26 0;gone 20 -2;gone _ and 24 2;gone _ i -3 -2
gone _ the 4 0;gone and -5 -1;gone by 43 21;gone now -5 0;gone through 8 -1;goodbye 18 83;goodbye letter 48 6;goodbye to 80 28;got 20 -2;got _ all 15 28;got _ and -33 1;got _ bad -21 0;got _ by 7 -11;got _ fever 23 0;got _ gun 39 26
got _ my 11 -1;got _ of 4 26;got _ off 31 0;got _ plan 32 105;got _ splinter -17 0;got _ stiff -32 0;got _ the 33 -1;got _ to 8 4;got _ worst 6 -1;got a -11 -2;got a bad -42 0;got a fever 23 0;got a gun 22 0;got a plan 32 105
got a splinter -17 0;got a stiff -32 0;got hit 23 -13;got hit by 11 -1;got into 7 -21;got into my 21 0;got into the 11 -4;got it 11 14;got kick 7 0;got kick in 7 0;got me -3 -6;got me on 4 -1;got my 32 -39;got pain 9 0;got shock 8 0
got stung 6 -1;got stung by 8 0;got the 48 9;got the worst 6 -1;got this 46 -1;got up 4 0
grabb 36 1;grade -44 0;grandkid -113 0;grandma 37 0;grandma is 30 -10;grandmother had -34 0;grandmother is 40 -2;grandpa 37 2;grandpa is 29 4;grandson 6 -3;grandson is 5 -1;grape 8 0;gray 91 -8;gray and 3 0;grease 46 -4;great -120 0
grief -20 0;ground 48 -1;group -5 0;grunt 25 0
gues 6 2;gum -117 0;gums -39 0;gums _ when -12 0;gums bleed -8 0;gun -5 -14;gun _ the -9 -21;gun and 6 -15;gun in 11 -23;gunn -12 0;gush 75 -3;gush of 8 0;guy -15 0;guys -21 0;guys are -3 0
gym -19 -1
h -58 0
ha -205 0;had -37 -55;had _ baby 22 -5;had _ bleed -10 0;had _ blood -16 0;had _ cancer -12 0;had _ cough -87 0;had _ for -26 0;had _ headache -31 0;had _ heart 3 -1;had _ in -5 0;had _ on 6 -2;had _ pain -4 0;had _ seizure 7 -5
had _ stroke -9 -6;had _ this 4 0;had _ tonsil 18 -1;had _ wet 11 0;had a 17 -18;had a baby 7 -1;had a blood -13 0;had a cough -3 0;had a headache -31 0;had a heart 14 -1;had a seizure 7 -5;had a stroke -10 -1;had a wet 11 0;had an -10 2
had any -22 0;had chest -6 0;had chest pain -4 0;had it -11 0;had my 13 0;had my tonsil 14 -1;had preeclampsia -19 0;had surgery 16 -3;had three 14 0;haha -36 0;hair -13 2;hair _ fall -18 0;hair is -36 0;hair is fall -18 0;half 14 -55
half _ my 3 0;half of 20 -4;half of my 3 0;hallucinat 10 0;hand 48 2;hand _ a 22 9;hand and 39 0;hand are -8 -3;hand is 7 -1;hand on 4 20;hand with 31 6;hang 5 -2;hang _ let -4 0;hang on -55 -2;hang on let -4 0;hang out 16 -4;happen -7 1
happier 17 14;hard 44 -101;hard _ a 46 -1;hard _ breath 8 0;hard _ i 5 0;hard _ swallow 7 0;hard and 5 0;hard and i 5 0;hard as 46 -1;hard as a 46 -1;hard time -8 0;hard time breath 8 0;hard to 44 -5;hard to swallow 7 0;harm -13 0;has -4 -9
has _ be -3 4;has _ bleed 5 0;has _ cold -36 0;has _ ear -12 0;has _ fever 24 -1;has _ gun 4 -7;has _ had 3 -1;has _ hurt -10 0;has _ moved 13 -1;has _ peed 22 0;has _ temperature -5 0;has a cold -36 0;has a fever 24 -1;has a gun 4 -7
has a temperature -5 0;has an -25 0;has an ear -12 0;has been bleed 12 0;has been hurt -10 0;has had -40 0;has lice -39 0;has no 6 -1;has not -3 -30;has not moved 13 -1;has not peed 22 0;has to be -3 4;hate 11 11;have -12 0;have _ a -20 1
have _ abdominal 7 0;have _ after -6 0;have _ allergi -12 0;have _ and 4 2;have _ bad -11 0;have _ blood 5 0;have _ burn -5 0;have _ call -7 0;have _ chest -3 0;have _ cold -12 0;have _ cough -4 0;have _ cutt 25 9;have _ enough 7 26
have _ feel -12 0;have _ felt 53 -18;have _ fever 9 -1;have _ having -5 0;have _ i -57 0;have _ in -14 -1;have _ it 23 64;have _ my 66 57;have _ on -78 0;have _ pain 32 -2;have _ pass 14 -2;have _ plan 34 -37;have _ poison 3 -1
have _ rash 6 0;have _ sinu -11 0;have _ sore 6 -4;have _ spleen 31 0;have _ terrible 22 -1;have _ the 14 8;have _ think 12 14;have _ this 4 -3;have _ through 5 -6;have _ throw -5 -1;have _ to 8 -9;have _ up -6 -7;have a -5 -6
have a cold -12 0;have a fever 5 -1;have a plan 34 -37;have a rash 6 0;have a sinu -11 0;have a sore -8 0;have a terrible 20 -1;have an -42 0;have any -21 0;have been 3 4;have been cutt 25 9;have been feel -12 0;have been having -5 0
have been think 12 14;have been throw -5 -1;have chest pain 6 0;have gone 15 -2;have gone through 8 -1;have got 8 1;have got a -15 1;have got my 10 -19;have got the 50 5;have got to 4 -4;have had -4 3;have had a 32 4;have headach 28 0
have heartburn -33 0;have insurance -40 0;have it -8 0;have made 4 7;have never -4 -19;have never had 3 -2;have not 6 2;have not felt 15 -5;have not had -13 0;have not i -41 0;have not pass -15 0;have noth 23 27;have seizur 5 0
have severe 7 0;have severe abdominal 7 0;have sudden 10 0;have the 7 3;have thought 3 2;have to call -7 0;have trouble -26 0;have written 31 7;having 20 -17;having _ breath 14 0;having _ hard -9 0;having _ heart 19 0;having _ pain 10 -1
having _ seizure 9 -1;having a 10 -30;having a hard -9 0;having a heart 19 0;having a seizure 7 -1;having any -16 0;having chest 12 0;having chest pain 10 0;having contraction 25 0;having trouble -4 -12;having trouble breath 9 0
he 8 -17;he _ acting -7 -1;he _ an -36 0;he _ and 6 0;he _ asleep -15 0;he _ blue 11 0;he _ breath 12 -2;he _ burn 16 -2;he _ confus 3 0;he _ cough 19 -1;he _ fine -5 -1;he _ five 8 0;he _ going 60 20;he _ got 32 0;he _ had -24 0
he _ having 3 0;he _ he 38 13;he _ his 8 3;he _ in 4 0;he _ kill 8 -22;he _ like 6 -2;he _ me 35 74;he _ my -6 0;he _ never -8 -1;he _ not -32 -35;he _ out 55 -22;he _ outside 3 3;he _ some 3 0;he _ struggl 5 0;he _ talk -12 -1
he _ the -13 -1;he _ throw 14 0;he _ to -4 -9;he _ two 55 -1;he _ up 31 7;he _ vomit 12 0;he _ walk 15 0;he breath 7 0;he breath in 6 0;he can 63 0;he can not 51 -31;he cut -5 -2;he did -5 1;he did not -21 0;he drank 22 -2;he feel 6 0
he fell 46 -12;he got 39 -9;he grabb 9 0;he has a -5 -6;he hit -14 -1;he hit his -3 0;he is 3 -21;he is a -42 7;he is acting -7 -1;he is blue 4 0;he is burn 6 -1;he is cough 19 -1;he is fine -36 0;he is five 8 0;he is going 60 20
he is got 18 0;he is had -5 0;he is my -54 0;he is never -7 0;he is on 25 1;he is outside 3 3;he is struggl 5 0;he is talk -12 -1;he is throw 7 0;he is two 29 0;he is vomit 11 0;he is walk 15 0;he keep 13 0;he need -36 0;he need his -33 0
he never -32 0;he said 23 -22;he said he 17 -25;he says 12 -9;he stopp 13 0;he told 58 65;he told me 16 18;he took 8 -1;he will 45 -22;he will kill 8 -22;he will not -19 -1;head 5 15;head _ a 4 -1;head _ bleed 14 0;head _ i 37 0
head _ pound 10 -1;head _ the -10 1;head and 53 -4;head and i 6 -1;head by 3 0;head is -6 -14;head is bleed 14 0;head is pound 10 -1;head on -4 -3;head on the -6 -2;head to 3 1;headach 5 -6;headach _ the 4 0;headach and 33 0
headache _ a -9 0;headache _ i 3 0;headache _ my 3 0;headache and 10 -11;heal -116 0;health 18 -10;hear -18 1;hear a 40 53;hear aid -9 0;hear you -37 0;heard -43 0;heart -6 15;heart _ and -8 -6;heart _ funny 5 -1;heart _ going 5 0
heart _ in 22 0;heart _ racing 10 -1;heart _ runs -3 0;heart _ so -16 0;heart _ when -15 0;heart attack -45 -12;heart attack in -34 0;heart attack when -7 0;heart disease -10 0;heart disease runs -3 0;heart feel 7 -2;heart feel funny 5 -1
heart is 11 -16;heart is going 5 0;heart is racing 10 -1;heart medicine 56 3;heart monitor -10 0;heart pill 4 1;heartburn -3 -10;heartburn _ i -3 0;heartburn after -17 0;heat and 7 11;heavi 8 0;heavy 21 -2;heel -46 0;help 4 -1
help _ i 54 -4;help _ my -3 0;help i 25 99;help me -4 -5;help with -37 0;hemorrhoid -93 0;her 29 12;her _ and -11 3;her _ are -20 -3;her _ i 3 -5;her _ last -40 0;her _ look 5 0;her _ of 4 34;her _ open 9 0;her _ the 3 34;her and 6 -1
her arm -5 27;her breath 7 0;her eyes -3 -3;her face 19 0;her face is 12 0;her fever 9 0;her hand 29 22;her head -11 -7;her heart 3 0;her left 6 -6;her legs -6 -3;her lips 15 0;her mouth 13 -2;her name -3 19;her neck 4 0;her to 6 4
her tongue 4 0;her voice 5 0;her whole 8 -1;her word 13 -4;here and 14 76;here anymore 27 9;hero -5 0;heroin 19 -3;hers -8 0;herself 30 76
hiccup -3 -1;hiding 4 -4;high _ and 4 0;high and 8 0;high fever 39 0;high fever and 11 0;high school -48 0;hill -44 0;him and 23 23;him to 15 13;himself 13 16;hip -28 -4;his _ and -5 -2;his _ are 32 -1;his _ arm 3 -1;his _ feel 6 -1
his _ has 19 0;his _ he 3 4;his _ hurt 22 0;his _ i 11 19;his _ is 13 -85;his _ on 20 1;his _ twice 7 -3;his arm 17 -23;his arms -3 1;his blood 17 0;his breath -4 0;his chest 54 0;his chest and 3 0;his eyes 10 -4;his face 12 -1
his fever -16 0;his hand 5 -17;his hand is 8 0;his head 4 -10;his head and 4 -1;his head on 7 0;his heart 18 0;his heart feel 4 -1;his heart is 8 0;his knee -12 0;his left 3 -1;his leg 32 -3;his legs 19 -5;his lips 11 0;his lips are 9 0
his mouth 37 -2;his mouth is 13 0;his neck 5 -2;his pill 9 26;his pupil 8 0;his right 6 0;his sister 13 7;his throat -4 0;history -22 2;history of -36 0;hit -12 -44;hit _ a 4 -4;hit _ head 4 -11;hit _ the 8 -5;hit _ with -4 -1;hit a -33 6
hit by 6 -4;hit by a 17 -4;hit his -6 -1;hit his head 4 -1;hit in 6 -2;hit in the 6 -2;hit me -6 -7;hit me with -4 -1;hits 11 18;hits me 36 0;hitt 28 7;hitt my 57 13;hive -3 -23;hive _ i 13 0;hive and 38 -2;hive and i 13 0
hoarse -18 -6;hold -4 2;hold _ chest 5 0;hold _ i -22 0;hold his -6 -1;hold music -32 0;hold on -43 -1;home 19 9;home _ is 8 50;home from 3 2;honest i 33 -13;hope 6 103;hopeles 30 24;hoping 42 67;horse and 7 0;hospice -16 0;hospital -34 -5
hot 10 -32;hot and 6 0;hotline 36 6;hour 20 -1;hour _ and 13 0;hour _ it 4 0;hour and 43 0;hour and it 4 0;house and 5 16;how _ i -24 0;how _ insulin 22 30;how _ is 6 1;how _ it 39 58;how _ the -39 0;how _ would 7 -7;how do -53 0
how do i -14 0;how i 31 7;how long 6 2;how many 34 -1;how much -9 4;how much insulin 22 30;how much is -26 0;how nice -33 0;how to 5 -18;how would -15 0
huff 20 -1;huge 13 0;hundr 13 -1;hundr _ nine 8 0;hundr _ three 25 0;hundr and -3 -17;hundr and three 25 0;hundr point 37 -4;hundr point nine 8 0;hurry 4 -1;hurry up 5 6;hurt _ baby 15 52;hurt _ bad 14 -1;hurt _ he -4 0;hurt _ i -20 0
hurt _ just -17 0;hurt _ kids 3 -1;hurt _ typing -6 0;hurt after -30 0;hurt and 10 -1;hurt and he -4 0;hurt and i 11 0;hurt from -14 0;hurt from typing -6 0;hurt i -27 0;hurt i just -17 0;hurt my -5 -1;hurt my baby 8 25;hurt so bad 13 -1
hurt the -5 5;hurt when -33 0;hurt when i -33 0;husband _ a -4 -2;husband _ been 22 1;husband _ do -24 0;husband _ face 4 -11;husband _ going -28 -1;husband _ having 16 -1;husband _ his 5 -3;husband _ me 12 1;husband _ need -20 0
husband _ would 14 10;husband can not 10 18;husband has 27 -3;husband has a 11 -7;husband he 11 -9;husband he is 7 -1;husband i do -13 0;husband i need -20 0;husband is -7 -2;husband is going -28 -1;husband is having 16 -1;husband is on 5 0
husband it -8 -3;husband it is -16 0;husband just 11 0;husband need -6 0;husband says 5 6;husband we -15 0
i 4 12
i _ about 5 10;i _ afraid 19 -2;i _ allergic -15 0;i _ anxiou -6 0;i _ asking -65 0;i _ at -11 0;i _ back -22 -12;i _ beat -54 0;i _ been 6 1;i _ being 21 -6;i _ birth 11 -1;i _ bleed 25 -24;i _ blue -18 0;i _ breath -12 0;i _ burn -22 -2
i _ can -6 -2;i _ check 4 12;i _ chest -6 0;i _ chok -34 0;i _ coming 16 56;i _ confus -9 -1;i _ constipat -17 0;i _ cough -3 -1;i _ die -35 0;i _ died -6 0;i _ dizzy -6 -1;i _ do 11 29;i _ doing 3 6;i _ done 28 8;i _ down 7 -1
i _ drown -26 -9;i _ due -5 -1;i _ dying -35 -13;i _ faint 6 -2;i _ for -21 1;i _ funny -14 -1;i _ gett 3 -13;i _ going 21 33;i _ gone 92 -3;i _ good -27 0;i _ got 6 0;i _ great -11 0;i _ have 5 -1;i _ having 23 -1;i _ he 5 -1
i _ hear 17 -4;i _ heartburn -20 0;i _ help -13 1;i _ her 41 2;i _ hiding 3 -3;i _ him -12 -3;i _ his -6 1;i _ hold 6 -22;i _ home 3 -11;i _ hopeles 29 25;i _ hurt 5 -6;i _ i 20 -13;i _ if 15 -8;i _ in 5 5;i _ keep 22 39;i _ kill -20 0
i _ look -8 4;i _ lost 3 -1;i _ made 4 7;i _ myself -16 -10;i _ need 21 10;i _ not -5 9;i _ noth 23 27;i _ off 41 -6;i _ on 4 0;i _ out 14 10;i _ overdue -18 0;i _ park 15 36;i _ pass 31 -4;i _ pick 41 35;i _ plann 12 22;i _ put 47 46
i _ ready -5 9;i _ real 10 -3;i _ sad -98 0;i _ safe -25 0;i _ said 49 38;i _ scar 39 -22;i _ see 6 -8;i _ seeing 7 -11;i _ seven 3 0;i _ severe 7 0;i _ shak -4 -4;i _ shiver 17 0;i _ short -9 -2;i _ sitt 5 -1;i _ soak 16 -2
i _ somebody 40 -1;i _ sorry 6 37;i _ starv -21 0;i _ still 21 2;i _ stress -11 0;i _ sudden 15 0;i _ suicidal 10 0;i _ suppos 7 -1;i _ surgery 4 0;i _ sweat 33 0;i _ take -14 0;i _ taking 5 25;i _ talk 4 -2;i _ ten -17 0;i _ there 16 -4
i _ think 27 98;i _ thirty 8 -4;i _ this 3 0;i _ thought 9 3;i _ throw 28 -3;i _ to 8 -8;i _ told -23 0;i _ took 5 2;i _ trying 6 4;i _ twelve 6 2;i _ twenty 5 -1;i _ two 7 -1;i _ up -4 3;i _ used 16 -1;i _ vomit 17 0;i _ walk -18 -1
i _ weak -5 0;i _ went 3 0;i _ wheez 7 -1;i _ with -35 0;i _ worri -27 0;i _ writ -4 -4;i _ written 31 7;i _ you 23 1;i accidental 24 -2;i accidental took 9 0;i almost -3 0;i already 13 6;i am a 10 6;i am about 16 6;i am afraid 19 -2
i am all -17 0;i am allergic -15 0;i am asking -47 0;i am back -13 0;i am being 21 -6;i am bleed 38 -20;i am blue -53 0;i am burn -13 -1;i am call -13 0;i am check 4 12;i am chok -10 0;i am confus -9 -1;i am constipat -17 0;i am cough -3 -1
i am dead -24 0;i am dizzy 7 0;i am done 26 13;i am drown -7 -6;i am due -5 -1;i am dying -37 -37;i am feel -6 27;i am going 8 -2;i am gone 23 38;i am having 21 -12;i am hiding 3 -3;i am in 4 1;i am just -4 8;i am lighthead 4 0
i am look -8 0;i am not 10 30;i am out -19 0;i am overdue -18 0;i am plann 12 22;i am ready -5 9;i am real 4 0;i am runn -10 0;i am sad -31 0;i am scar 82 -34;i am seeing 5 -26;i am seven 3 0;i am shak -5 -4;i am shiver 17 0
i am short -9 -2;i am sitt 5 -1;i am six 4 0;i am soak 7 -1;i am sorry 6 37;i am stand 5 26;i am starv -21 0;i am still 39 2;i am stress -11 0;i am sweat 33 0;i am the -25 0;i am think 10 -2;i am thirty 30 -3;i am throw 28 -2
i am trying 15 10;i am twenty 16 -1;i am vomit 15 0;i am wheez 7 -1;i am with -17 0;i ate -4 -2;i been 11 0;i black 10 -3;i black out 10 -3;i bought 7 35;i bought a 4 7;i breathe 5 0;i bring -32 0;i bring my -12 0;i broke -23 -12
i broke my -17 -7;i bruise -12 0;i bump 7 -2;i bump my 7 -2;i burn -13 1;i burn my 3 1;i can 27 -4;i can feel 63 1;i can not -17 -2;i can see 42 -4;i come 8 0;i come in 7 0;i cough 8 -3;i cough and 6 0;i cough up 8 0;i could -9 0
i could have -17 0;i cut 10 -2;i cut my 25 3;i cut myself -4 -6;i deliver 8 0;i did 6 0;i did not -10 3;i do have 4 -1;i do if 22 -3;i do not -5 21;i drink -11 3;i eat -65 0;i ever -11 0;i fast -17 0;i feel 9 3;i feel like 41 -6
i feel safe -6 1;i feel weak -5 0;i flos -6 0;i forgot -14 -6;i forgot my -24 0;i found 30 31;i found a 19 42;i gave -9 0;i gave birth 11 -1;i get -44 18;i get a -33 0;i get my -18 0;i get someth -7 0;i get wind -4 0;i go to 20 -11
i got a -39 0;i got hit 5 -1;i got stung 11 0;i gues 28 2;i had 23 -5;i had a -11 -6;i had chest -26 0;i had my 8 2;i had surgery 4 0;i hate 21 11;i have a -22 -4;i have an -12 0;i have been 5 2;i have chest 5 0;i have gone 10 0
i have got 8 1;i have heartburn -15 0;i have made 4 7;i have never -4 -19;i have noth 23 27;i have severe 7 0;i have sudden 10 0;i have the 24 4;i have thought 22 5;i have trouble -11 0;i have written 31 7;i heard -24 0;i hold 6 38
i hurt -8 0;i jamm -13 0;i jamm my -13 0;i just can 6 13;i just do 3 0;i just had 10 -3;i just need 24 5;i keep 89 -8;i keep think 5 55;i laugh -44 0;i laugh so -22 0;i left -38 0;i lie 47 -7;i live at -23 0;i look 25 -6;i look at 12 7
i lost my -100 0;i meant -19 0;i might 23 3;i might do 8 13;i miss -34 -1;i move -13 -1;i near pass 28 0;i need -26 -12;i need a -107 -37;i need an 3 -3;i need help 21 3;i need my -36 -2;i need the -51 0;i need to -8 -2;i never -24 0
i only -66 0;i pass -7 -3;i pass out -31 -1;i pee -38 0;i pull -16 -1;i pull a -53 0;i put 3 47;i ran -15 4;i ran out -25 0;i read -3 0;i run -26 0;i s -15 0;i said -45 3;i saw 8 1;i saw the -8 0;i say 12 12;i shot -24 0;i should 11 3
i slept -91 0;i sprain -7 0;i sprain my -7 0;i stand up -7 -3;i start -13 0;i stop 7 -1;i stopp -5 0;i stubb -29 0;i stubb my -29 0;i sudden 23 -1;i take -23 -6;i talk -4 6;i teach -9 0;i think -14 -4;i think about 57 73;i think he 6 -1
i think i 5 -21;i think my 18 1;i think the -31 -1;i thought i -3 0;i told 18 55;i took 25 -17;i took a -4 5;i took all -4 68;i took my -19 -1;i tried 3 25;i turn 4 7;i twist -44 0;i twist my -12 0;i use -22 0;i used 4 -9;i used my 10 0
i used to -45 -1;i wake 9 2;i wake up 9 2;i want 9 35;i want a -11 0;i want it 10 5;i want out 10 32;i want to 7 14;i was 15 -1;i was a -25 0;i was bitten 7 0;i was going 20 46;i was gone 7 5;i was in -4 -5;i was so -18 0;i was told -23 0
i watch 4 1;i were 13 12;i were dead 7 9;i will do 5 41;i will not 14 79;i wish 76 105;i wish i 42 48;i woke 12 -18;i woke up 12 -18;i work -65 -4;i work at -21 0;i would be -14 27;i would die -21 0;i would kill -12 0;i would like -13 -5
i wrote 20 27
ice -14 -6;ice cold 8 0
id 11 3;id is 17 7
if 13 20;if _ am -44 0;if _ can -23 0;if _ ever 10 3;if _ get -4 0;if _ have 3 -1;if _ is 4 17;if _ leave 6 12;if _ miss -18 0;if _ took 16 39;if _ was -6 24;if a -15 2;if i am -44 0;if i ever -25 0;if i leave 6 12;if i miss -18 0
if i was 36 47;if it 8 4;if it is 41 18;if my -38 -9;if she -3 11;if the -6 0;if you can -34 0
in 0 -102 -1;in _ arm 31 0;in _ bathroom -12 1;in _ build -15 -1;in _ but -4 1;in _ center 20 0;in _ chart -4 0;in _ chest 15 -2;in _ closet 11 -9;in _ drink 4 -1;in _ eye 35 -10;in _ eyes 61 -3;in _ face 4 -2;in _ fall -12 0
in _ fami -68 0;in _ garage 10 -13;in _ grade -29 0;in _ groin 7 0;in _ hand 7 4;in _ he 3 0;in _ head -6 -4;in _ heat 3 0;in _ hospital -38 0;in _ house 3 15;in _ i -42 0;in _ left 6 0;in _ life 18 -12;in _ middle 11 -9;in _ morn -12 -2
in _ morning -41 0;in _ mouth 26 3;in _ out 6 -3;in _ pool 8 0;in _ right 23 0;in _ school -56 0;in _ shower 6 0;in _ so -44 -4;in _ stomach 16 -2;in _ thousand -19 0;in _ tub 28 -5;in _ wait -21 0;in _ week -4 0;in _ yard 5 -2;in and 3 1
in and out 6 -3;in april 4 7;in both -12 0;in case -33 4;in college -35 0;in for -22 0;in front 10 24;in front of 10 24;in her 12 1;in high -46 0;in high school -46 0;in his 40 -11;in hive 28 -1;in hive and 28 -1;in january -4 0
in june -22 0;in march -8 0;in may -73 0;in my 5 3;in my arm 15 12;in my chest 13 -1;in my drink 4 -1;in my eyes 35 -2;in my fami -44 0;in my hand 4 5;in my left 6 0;in my right 23 0;in my throat -6 0;in ninety -19 0;in one 9 -1
in one eye 27 -1;in the 6 -8;in the bathroom -12 1;in the center 20 0;in the closet 11 -9;in the fami -5 0;in the garage 8 -13;in the head 16 -2;in the hospital -38 0;in the house 6 6;in the middle 11 -9;in the morn -28 0
in the morning -41 0;in the neck -8 0;in the pool 8 0;in the shower 6 0;in the stomach 9 0;in the tub 28 -5;in the yard 5 -2;in there -3 -2;in twenty -54 0;in two -4 -9;in two thousand -19 0;in your -27 0;incision 4 -10;incision is 11 -1
indigestion 12 -2;infant 8 0;infant is 17 0;infection -57 -1;inhaler _ not 15 0;inhaler _ time 7 0;inhaler is 8 0;inhaler is not 15 0;inside 21 -1;instead -6 0;insulin would 22 30;insurance and 5 -2;insurance card -21 0
insurance company -12 0;insurance is 11 0;into 19 0;into _ house 5 -2;into my 64 1;into my house 5 -2;into the 37 0
iron 4 0
is -4 -9;is 0 10 -3;is 0 and 9 0;is _ a 4 -20;is _ about 13 86;is _ after -13 2;is _ all -8 0;is _ and 13 -21;is _ answer 31 10;is _ are 11 -1;is _ as 22 -5;is _ asleep 12 -1;is _ at -8 -5;is _ bad 31 -4;is _ because -13 1;is _ better -44 0
is _ bit -23 0;is _ blue 8 1;is _ breath 40 -1;is _ burn 5 0;is _ by -9 -2;is _ chok -29 0;is _ clear -8 0;is _ coming 11 -1;is _ confus -11 -2;is _ copay -23 0;is _ crush 6 0;is _ down 9 -15;is _ eight -6 0;is _ eleven -10 0;is _ fast 13 0
is _ fine -39 0;is _ five 12 0;is _ for 6 9;is _ four 8 -1;is _ from 10 6;is _ funny 6 0;is _ going 20 -3;is _ h -13 0;is _ hard -9 0;is _ has -9 -2;is _ he 66 9;is _ heart -8 0;is _ heavy 6 0;is _ here -11 2;is _ high 7 0;is _ his 27 -1
is _ hundr 13 -4;is _ husband -20 0;is _ in 4 -26;is _ into 18 -4;is _ is -4 0;is _ last 17 2;is _ like -3 -31;is _ little -17 -1;is _ look 3 -2;is _ making 22 -1;is _ man 17 -3;is _ moving 43 -2;is _ needle 4 0;is _ new -10 0
is _ nice -13 0;is _ nine 3 -1;is _ no 6 19;is _ nonsense 3 0;is _ normal -10 -1;is _ not -11 0;is _ noth 11 -6;is _ now -38 15;is _ of -4 -2;is _ off 44 2;is _ okay 5 -3;is _ on 4 5;is _ one -4 1;is _ out 18 -18;is _ over 6 1
is _ pain -35 -9;is _ point 13 35;is _ pressure 21 0;is _ pull -63 0;is _ purple 7 -1;is _ real -9 -3;is _ reason -30 10;is _ red 6 -2;is _ respond 21 -5;is _ right -4 -6;is _ same 6 1;is _ she 6 -3;is _ shot 18 0;is _ since 14 0
is _ sleepy 25 -2;is _ so 5 8;is _ son -41 0;is _ spot 25 1;is _ stroke -16 0;is _ stuff 11 -1;is _ that 24 -2;is _ through 19 -1;is _ tight 30 -1;is _ to -11 -16;is _ too 52 42;is _ trouble 15 -2;is _ up 37 -1;is _ waking 27 -7
is _ way 14 8;is _ week -6 -1;is _ well -20 0;is _ went 13 0;is _ what -21 0;is _ work 4 -2;is _ worse -3 0;is _ worth 4 16;is a -8 7;is a bit -23 0;is a little -29 -1;is a man 17 -3;is a month 14 0;is a needle 4 0;is a pain -48 0
is about 9 -1;is acting -12 -6;is aetna 7 1;is allergic -3 0;is allergic to -3 0;is an emergency 3 -2;is arm -7 0;is asleep -9 0;is awake 11 0;is beat 42 -14;is beat me 13 0;is been a -14 0;is been asleep 12 -1;is bent 24 -2;is black 22 -5
is black and 13 -1;is bleed 45 -10;is bleed a 21 0;is blood 73 0;is blue 12 -5;is blue and 7 -1;is blurry 4 0;is breath 9 -16;is breath fast 12 0;is broken 6 0;is burn 27 4;is burn up 44 -8;is chok 42 -4;is chok on 10 0;is cold 39 -2
is cold and 11 0;is coming out 14 0;is confus 14 0;is confus and 4 0;is cough 67 -2;is cough and 10 0;is cover in 9 0;is cutt 11 6;is dead -12 0;is doctor -30 0;is done 8 20;is down -17 -1;is dr -37 0;is drool 23 -2;is drool and 9 0
is droop 14 0;is drunk 6 11;is dry -30 0;is due -3 -1;is due in -3 0;is dying 13 -9;is eating -75 0;is eleven -7 1;is eyes 13 0;is face 26 4;is fall -14 -1;is fall out -18 0;is fever -14 0;is fine -27 -1;is fine now -13 0;is five week 8 0
is floppy 14 0;is for -9 -2;is for my -4 -1;is gett 19 0;is gett tight 3 0;is going 50 -7;is going in -4 0;is going into 6 0;is going to -18 -15;is gone now -5 0;is got 12 1;is got a -9 -3;is had a 8 0;is hang 100 -18;is hang out 6 -1
is hard -15 -16;is hard as 14 0;is hard to 27 -3;is having 145 -42;is having a 72 -9;is having trouble 15 -2;is heal -37 0;is here -16 0;is hitt 43 1;is hoarse -6 -1;is hold 19 0;is hold his 3 0;is in a 3 -1;is in the 4 23;is it 3 0
is it okay 5 0;is itchy and 5 0;is just a -11 -2;is just the -19 0;is kill -18 -2;is kill me -12 -1;is leak 15 0;is lean 9 0;is lean to 7 0;is like 74 0;is like a 19 -5;is limp 22 -2;is limp and 9 0;is lips 47 -1;is lips are 6 0
is long -28 0;is making 20 -3;is making a 7 -1;is moving -28 0;is my -29 2;is my husband -20 0;is my son -41 0;is name is -36 0;is nine -54 0;is nine one -10 0;is no blood -29 0;is no reason 9 12;is not 7 2;is not an -17 0
is not answer 31 10;is not breath 15 0;is not chok -29 0;is not having -7 0;is not help 14 0;is not making 22 -1;is not moving 43 -2;is not respond 21 -5;is not waking 27 -7;is not worth 7 19;is noth 4 7;is noth left 10 26;is number -8 0
is office -27 0;is on 4 -11;is on fire 12 0;is one oh 44 0;is out -3 -3;is outside 54 4;is over -3 0;is overdue -4 0;is pick 9 10;is pill 11 -10;is play -79 0;is plugg -5 0;is poking 20 0;is poking out 20 0;is pound 15 -3;is puff 14 0
is puff up 14 0;is purple 13 0;is purple and 44 -1;is push 22 0;is racing 22 -3;is read 8 0;is real 83 -17;is red 13 -1;is red and -4 0;is right -7 0;is seeing 10 -1;is slurr 16 -6;is so 85 -14;is so bad 4 0;is so stiff 5 0;is so tight 6 0
is soak 4 0;is soft 7 0;is soft spot 7 0;is sore -25 0;is sore from -17 0;is spurt 21 -3;is star 19 1;is stick 5 -1;is stick out 3 0;is stiff from -22 0;is struggl 7 0;is struggl to 7 0;is suck 6 0;is suck in 6 0;is suicidal 42 66
is swell 100 -2;is swell up 8 0;is swollen 24 15;is swollen and 34 -4;is taking -10 1;is talk -7 1;is talk about 15 144;is talk but 25 -2;is talk nonsense 3 0;is teeth -68 0;is ten -5 0;is that -90 -1;is that okay -38 0;is the -29 7
is the point 9 14;is the same 6 1;is there -26 0;is there a -33 0;is threaten 15 -5;is threaten to 20 -4;is three week 6 0;is throw 38 -2;is throw up 38 -2;is tight 13 0;is too 16 0;is trying 19 -6;is trying to 19 -6;is turn 26 -6
is turn blue 7 0;is twist 18 0;is two 10 -2;is two month 24 0;is unconsciou 18 -1;is under -25 0;is unresponsive 11 -1;is up 111 15;is upset 3 5;is very 14 0;is very sleepy 9 0;is vomit 48 0;is walk 22 0;is weak 9 0;is what -4 0
is wheez 19 -1;is white 5 0;is why -12 2;is wrong -11 0;is yell -4 6;is yellow 30 0
it -11 0;it _ a -5 25;it _ about 6 0;it _ anyway -3 1;it _ away -8 0;it _ be 69 100;it _ bleed -3 -1;it _ but -13 0;it _ deep 19 -5;it _ fine -33 0;it _ gett 25 1;it _ going -9 -1;it _ heal -25 0;it _ i 7 -17;it _ just -33 -1
it _ like 103 1;it _ me -5 3;it _ my -31 4;it _ nine -4 0;it _ no -11 0;it _ not 8 1;it _ noth -8 0;it _ okay -35 0;it _ one -6 0;it _ out -16 -7;it _ she 4 -4;it _ still 4 0;it _ stop 8 -2;it _ the -19 0;it _ time 5 -7;it _ when -19 0
it all 44 66;it all to 8 4;it and i 4 -8;it anymore 10 21;it burn -21 0;it burn when -8 0;it came 46 0;it came on 9 -1;it feel 25 -2;it feel like 25 -2;it for 10 9;it got -11 2;it got me -32 0;it has -3 0;it has to -9 3;it hurt -12 0
it i -33 1;it in 7 1;it is -15 -7;it is a 16 15;it is about 6 0;it is bleed 24 0;it is fine -21 0;it is for -9 0;it is gett 25 1;it is going -9 -1;it is hard 6 0;it is heal -25 0;it is just -76 -3;it is like 21 -2;it is my -12 1
it is nine -4 0;it is one -13 -1;it is still 4 0;it is the 12 0;it itch -30 0;it keep -6 0;it look 5 2;it look like 11 4;it okay 5 0;it okay to 5 0;it on 7 17;it out -23 2;it should 56 10;it so 4 3;it stopp -50 0;it take 51 60
it take to 33 -24;it to 12 -9;it to be 16 3;it was a -3 1;it was not 10 13;it was the 48 -4;it will 68 -1;it will not 38 -41;it would 29 39;it would be 20 8;itch -26 -2;itchy -17 -7
ivy -67 0
jack 18 0;jamm -23 0;jamm _ finger -23 0;jamm my -23 0;jamm my finger -23 0;january -8 0;jaw 5 -5;jaw is 8 0
jerk 20 -4;jes -43 0
juice 5 -1;july -63 0;jump 47 -24;jump _ the -6 0;june -39 0;just _ about -54 0;just _ and 17 -2;just _ but 3 0;just _ my 10 4;just _ not 15 28;just _ on 104 -15;just _ out 76 10;just _ there 4 0;just can 6 13;just can not 6 13;just do 3 0
just do not 3 0;just dropp -4 0;just had 15 -7;just had a 14 -2;just my -22 0;just need -16 7;just need a -24 0;just need the 17 0;just now 6 -5;just says 35 -1;just sitt 3 0;just so 22 7;just tell -10 1;just the -73 0;just think -23 0
just think about -23 0;just want it 40 5;just want to -5 9;just went 6 0
k -16 2
k e -6 0
keep 70 -2;keep _ about 13 12;keep _ down 3 0;keep _ me -12 -7;keep _ off 8 -5;keep _ out 6 -2;keep _ to 9 -14;keep _ up 5 0;keep asking 8 1;keep going 20 -3;keep living 4 23;keep think 5 55
kick 10 -4;kick _ the 7 0;kick in 7 0;kick in the 7 0;kick since 19 0;kid 4 -10;kid ate -26 0;kid got 17 0;kid swallow 21 -1;kidd -3 2;kids _ driv -25 0;kids are -21 -2;kids are driv -25 0;kids to 13 15;kids would 3 6;kill -4 0
kill _ a -15 0;kill _ and 5 -10;kill _ if -7 -1;kill for -16 0;kill herself 28 13;kill himself 4 28;kill me -17 -46;kill me if -12 0;kill my 7 -5;kill myself 26 45;kill the -45 0;killer -23 0;kind 13 -3;kind of 13 -4;kit -70 0;kitchen 31 4
knee -37 -55;knee _ up -10 0;knee is 9 -4;knee swell -12 0;knee swell up -10 0;knife -3 -13;knife _ my 10 29;kniv 10 -12;knock -14 -6;know -6 -2;know _ is -6 0;know _ the -12 0;know _ to 6 -7;know _ year 5 -1;know _ you -4 0
know about -16 0;know how 36 -12;know if 4 -13;know if i -13 0;know if the -17 0;know if you -4 0;know the -13 1;know what 8 -4;know what year 5 -1;know who 5 -8
l 8 -3
lady -14 0;lake 7 23;lane -99 0;last -5 6;last _ but -12 0;last _ so -9 0;last _ the 9 5;last month -44 -3;last month and -7 0;last name -3 1;last night 31 13;last night and 38 18;last spring 7 0;last summer -65 0;last time -4 -1
last week -6 0;last week but -23 0;last winter -6 0;last year -47 -2;last year and 3 -1;last year but -7 0;late -151 1;late _ is -45 0;later -28 0;laugh -38 0;laugh _ hard -22 0;laugh so -22 0;laugh so hard -22 0;laundry 18 -1;lawn 4 -3
leak 51 -5;lean 18 -3;lean _ the 9 0;lean to 9 -1;learn -31 0;left 15 -3;left _ and 13 0;left _ of 9 -2;left a 4 20;left and 7 12;left arm 18 -14;left arm and 7 0;left eye 11 0;left him -7 9;left side 28 -17;left side of 6 -1;leg -12 -13
leg _ at -11 0;leg _ cold 12 0;leg _ swollen 9 0;leg and 6 -1;leg cramp -11 0;leg cramp at -11 0;leg is 27 -14;leg is cold 12 0;leg is swollen 9 0;legs -6 -2;legs i 10 36;let _ call -7 0;let _ leave 5 -7;let _ out 17 13;let _ see -23 2
let me call -7 0;let me leave 5 -7;let us -58 0;letter 10 9;level -4 0
library -11 0;lice -39 0;lie 54 -6;lie down 23 -8;life 34 -21;life _ not 14 18;life insurance -4 0;life is 83 111;life is not 14 18;lifeguard -31 0;lifesaver -6 0;light hurt 11 0;lighter 11 60;like 13 -8;like _ am 30 -3;like _ and 61 -7
like _ are 5 0;like _ can -17 -1;like _ for -7 0;like _ get -5 0;like _ ground 4 -1;like _ have -6 6;like _ i 18 -4;like _ in 6 29;like _ is 34 -12;like _ knife -16 0;like _ know -25 0;like _ my 4 34;like _ ran 12 0;like _ sack 16 0
like _ schedule -9 0;like _ see -22 0;like _ talk -53 0;like a 33 -64;like a knife -16 0;like a sack 16 0;like an 83 8;like coffee 18 -2;like coffee ground 4 -1;like he -9 -1;like i 76 -4;like i am 30 -3;like it is 79 -16;like my 6 -16
like she 14 -7;like somebody 5 -3;like someth 13 -1;like that -45 0;like the -18 -9;like there 8 -9;like there is 8 -9;like they 5 0;like they are 5 0;like this 97 126;like to -5 -3;like to get -5 0;like to know -25 0;like to schedule -9 0
like to see -22 0;like to talk -38 0;limp 9 -5;limp and 16 0;line -5 -1;line _ dead -46 0;lips 54 -37;lips _ blue 38 0;lips _ chapp -35 0;lips _ tingl 6 0;lips are 15 -10;lips are blue 15 0;lips are chapp -31 0;lips are tingl 6 0;list 13 1
listen -8 -6;little 7 -5;little _ i -9 0;little blood -8 0;little boy 4 2;little fever -3 0;little high -5 0;little sister 5 3;little when -7 0;little when i -7 0;live 5 1;live _ 0 -4 0;live at -23 0;live at 0 -4 0;live for 14 13
live in -38 0;living 60 83
lock 17 51;lock _ in 9 3;log -64 0;long 0 -40 -1;long 1 -24 -17;long 2 -9 3;long 3 17 11;long 4 -11 5;long _ i -29 0;longer 8 27;look 16 1;look _ a -7 -6;look _ and 3 -1;look _ coffee 4 -1;look _ me 17 -1;look _ the 56 16;look at the 53 23
look for -28 1;look for a -55 0;look like 124 -1;look like coffee 4 -1;lopez -28 0;lose 7 2;loss -14 0;lost 9 1;lost a -18 0;lost my -27 -3;lot -7 -1;lot _ blood 44 -1;lot of 11 -7;lot of blood 44 -1;loud -37 0;low -48 -13;low fever -19 0
lower back -11 0
lump -40 0;lump _ my -13 0;lunch -7 -1;lung 8 -11
lying 10 -1
m -25 4
mad 4 34;made me -35 0;magnet 10 -3;main -45 0;make it -16 0;make me -70 0;make sense -5 0;making 11 -2;making _ sense 7 0;making a -5 -2;making any 7 0;making any sense 7 0;making sense 22 -1;mama 24 -7;mammogram -17 0;man 17 -6
march _ nineteen -9 -1;march fourth -19 0;march fourth nineteen -4 0;maria -16 0;maria garcia -4 0;mark -16 34;may -18 -9;maybe 3 0
me 12 5;me _ all -3 0;me _ and 4 -7;me _ for -52 0;me _ he 7 -2;me _ night 8 0;me _ of -9 -2;me _ stroke -5 0;me _ the 6 -8;me _ you -55 0;me a -30 1;me about -12 0;me and i -4 0;me and it 4 -1;me but -26 0;me but i -23 0;me call -12 0
me find -23 0;me for 4 1;me for a 4 1;me here 25 47;me if -10 0;me if i -17 2;me in the 11 -13;me last night 7 4;me leave 5 -7;me now -4 1;me off -36 0;me off the -6 0;me on 6 -2;me on the 17 -1;me she 23 47;me so 9 21;me the -26 -3
me up -10 -9;me with a -11 0;meal -29 0;meant -4 15;meant to 18 47;medicare -75 0;medication -6 -9;medicine -6 6;member 13 2;member id 7 4;memory 7 0;menopause -53 0;mention 10 0;messag -63 0;message 5 41;messenger -20 0;metformin -32 0
middle _ my 13 0;middle _ the 4 -1;middle of 9 -6;middle of my 13 0;middle of the 4 -1;might do 8 13;migrain -6 0;migraine -10 0;migraine _ i -9 0;mild -90 0;milk -66 0;miller -16 0;miller at -5 0;mind -22 1;mine -91 2;minut 59 -48
minut _ and 23 -1;minut ago 36 -2;minut ago and 13 0;minut and 4 0;minut apart 24 0;minut late -41 0;minute -6 -10;miss -18 0;miss me 50 41;miss my -34 0;miss the -80 0;mister -8 0;mixed 33 -5;mixed up 7 0
moan 3 -1;mole -41 0;mom _ and -7 3;mom _ been 8 1;mom _ not 25 -19;mom fell -7 0;mom fell and -4 0;mom had -49 0;monday -5 -1;monitor 4 -19;month -7 -31;month _ and -4 -1;month _ with 5 0;month ago -4 0;month and i 3 0;month old has 8 0
more like -9 0;more than -41 0;morn 12 -7;morn _ my 17 0;morn and 46 -1;morn and i 7 18;morn and it 12 -4;morn and my 17 0;morning -12 0;morning are -3 0;mosquito -52 0;most 19 1;mother _ and 10 6;mother _ not 22 0;mother fell 14 -1
mother had -23 0;mother in 7 -1;mother is -4 0;mouth is 49 -3;move _ legs 13 0;move _ right 4 0;move his 4 0;moved -10 3;moved since 8 0;moving 3 -17;moving and -25 0;moving to -42 0
mri -50 0
much _ the -11 1;much _ would 22 30;much insulin 26 16;much insulin would 22 30;much is -26 0;much longer 28 21;murder -47 0;muscle -7 -4;muscle _ my -8 0;muscle in -8 0;muscle in my -8 0;mushroom 16 0;music -55 0;music is -31 0
mutual -26 0
my -4 0;my _ a 3 -1;my _ again -5 12;my _ and 37 4;my _ appointment -7 0;my _ are -6 -8;my _ ate 4 -10;my _ attack 10 0;my _ away -5 0;my _ beat 36 9;my _ bit -56 0;my _ bled -6 1;my _ bleed -17 0;my _ card -21 0;my _ check -57 0
my _ checkup -4 0;my _ click -5 0;my _ code -16 0;my _ come 10 -3;my _ contact -22 0;my _ died -127 1;my _ drank 17 3;my _ eye -12 -1;my _ fall -48 0;my _ feel 77 -40;my _ fell -3 -40;my _ get -103 0;my _ gets 13 20;my _ had -33 -3
my _ hand 56 -1;my _ has -10 -36;my _ have -27 0;my _ he 4 -8;my _ her 7 1;my _ hit -4 -8;my _ hits 49 9;my _ hold -63 0;my _ i 3 19;my _ is 4 -9;my _ it -4 -3;my _ just 110 -30;my _ keep 27 20;my _ last -7 0;my _ left 31 83
my _ letter 63 57;my _ lost -7 4;my _ medication -20 0;my _ medicine 7 1;my _ month 3 -2;my _ my 9 -2;my _ name -42 0;my _ need -83 0;my _ number -41 0;my _ off 12 -1;my _ on -8 1;my _ open 19 -5;my _ overdos 4 -1;my _ pass -7 5
my _ pill 15 -12;my _ play -5 0;my _ post 23 1;my _ pressure -17 7;my _ pull 18 13;my _ put 29 10;my _ retir -5 0;my _ right -7 0;my _ said -10 11;my _ says 57 11;my _ shot -6 0;my _ side 10 0;my _ sister 5 3;my _ site 12 0;my _ snor -41 0
my _ stopp 55 0;my _ stuck 23 0;my _ sudden 7 0;my _ surgery 8 9;my _ swallow 17 -1;my _ swell -5 -1;my _ test -15 0;my _ the 4 -1;my _ thinner -22 0;my _ to 29 20;my _ told 21 6;my _ took 36 -3;my _ touch 50 -1;my _ turn 24 -1
my _ twitch -23 0;my _ up 57 -12;my _ visit -22 0;my _ want -31 0;my _ we -18 0;my _ week 43 0;my _ went -4 -17;my _ will -18 -3;my _ work -3 0;my _ would 45 22;my _ x -4 0;my _ yesterday -9 0;my addres -60 0;my addres is -9 0
my allergi -62 0;my allergi are -37 0;my ankle -85 0;my ankle is -11 0;my annual -5 0;my anxiety -11 0;my appointment -38 0;my arm is 4 -15;my baby has -5 -1;my baby is 6 -13;my back -20 10;my back and 8 0;my back hurt -4 0;my back is -11 0
my battery -49 0;my battery is -49 0;my belly 10 -8;my blood -9 15;my blood pressure -9 7;my blood thinner -22 0;my body 17 10;my boss 6 -1;my boss is -7 0;my boyfriend 12 4;my brain -10 3;my breastbone 19 0;my breastbone and 8 0
my breath away -31 0;my brother 7 17;my brother is -4 16;my calf 4 -3;my calf is 14 -2;my car 7 1;my car died -11 0;my card -151 0;my cat -4 0;my chart -11 0;my chest 38 -29;my chest and 10 -1;my chest feel 5 0;my chest has 4 0
my chest hurt 20 0;my chest that 9 0;my chest when 12 0;my chest x -4 0;my child 5 -3;my chin 6 -2;my cholesterol -5 0;my coffee -42 0;my colonoscopy -12 0;my computer -26 0;my cousin -24 1;my cousin is -19 0;my daughter -4 -1
my daughter has -18 0;my daughter is 8 7;my daughter swallow -4 -1;my defibrillator 16 -5;my defibrillator went 5 0;my dialysi 18 -1;my divorce -16 0;my dog is 7 9;my drink 11 -2;my ear -16 -1;my ears -52 0;my elbow -45 -4
my emergency -22 0;my emergency contact -22 0;my ex is 19 -2;my eye -4 -15;my face 19 -28;my face is -19 -4;my fami would 19 5;my father died -6 0;my father had -5 0;my father is 33 5;my feet -31 -1;my feet swell -11 0;my fever -33 0
my finger 5 -42;my finger on -6 0;my first -32 0;my flu -6 0;my flu shot -6 0;my four 7 0;my gallbladder -16 0;my glass -30 0;my grandmother is 40 -2;my grandpa 16 53;my gums -31 0;my gums bleed -8 0;my hair -29 2;my hair is -36 0
my hand 10 -2;my hand and 6 2;my hand are -12 0;my head 24 7;my head and 23 0;my hear -37 0;my heel -26 0;my hemorrhoid -15 0;my hip -20 -1;my house 58 2;my husband has 27 -3;my husband he 11 -9;my husband it -8 -3;my husband need -6 0
my husband says 5 6;my husband we -15 0;my incision is 6 0;my infant 23 0;my infant is 4 0;my insurance -119 0;my insurance is -12 0;my iron -10 0;my jaw is 8 0;my job 3 0;my kid ate -26 0;my kid is -8 0;my kid swallow 21 -1;my kids 9 24
my knee -18 -9;my knee is -17 0;my knee swell -12 0;my lab -9 0;my last 20 4;my last name -26 0;my left 16 -23;my left arm 7 -5;my left eye 8 0;my leg is 11 -5;my legs 25 -2;my life 35 5;my little 37 -1;my little sister 5 3
my lower back -9 0;my lung 11 -4;my medication 9 -2;my mind -50 0;my mom fell -5 0;my mother fell 14 -1;my mother had -23 0;my mother in 4 -2;my mouth 28 0;my name is -25 0;my neck 4 4;my neck hurt 29 0;my neighbor is 5 2;my newborn 5 -7
my newborn is 19 -1;my next 3 0;my nitroglycerin -20 0;my nose -7 2;my nose has 17 0;my nose is -32 0;my number -3 0;my old -51 0;my one 10 0;my own 8 7;my pain 5 -1;my partner 35 6;my period -22 0;my pharmacy 25 -8;my pharmacy is -16 0
my phone -20 1;my phone is -15 0;my physical -7 0;my pill -12 -4;my plan -60 0;my port 6 0;my prescription -12 0;my pressure -30 0;my pulse 41 -2;my ribs and 4 0;my right 8 -24;my right arm -4 0;my right eye 16 0;my right hand 18 -3
my room 41 -14;my roommate 19 21;my roommate is -6 2;my rope -7 0;my rope with -13 0;my schedule -6 0;my seizure -36 0;my shirt -6 -2;my shot -10 0;my shoulder -20 -6;my sister -3 8;my sister had 11 0;my skin 8 -1;my sleep 13 31;my son -7 4
my son ate 22 0;my son got 12 -1;my son has -16 1;my son is 13 2;my son need -10 0;my son swallow 11 0;my spit 5 0;my stepdad 14 -6;my stroke 17 -1;my sugar 5 -13;my sugar is 46 0;my surgery -6 -1;my teenage 20 20;my teeth 4 1
my testicle 14 -1;my testicle is 10 0;my therapist 20 1;my three week 4 0;my throat 36 -78;my throat feel 9 -3;my throat is 15 -14;my thyroid -15 0;my toddler ate 9 0;my toddler drank 18 0;my toddler has -19 0;my toe -16 -2;my tongue 6 -16
my tongue feel 10 -1;my tongue is 30 -2;my tongue on -31 0;my tonsil out 14 -1;my two 4 -6;my two week 8 0;my vision 6 -5;my visit -5 0;my voice is 15 -5;my water 11 -6;my water broke 20 -1;my whole 23 -1;my wife -3 -2;my wife pass 4 3
my wife says 5 3;my wound 31 -1;my wrist 4 16;my wrist hurt -6 0;my xanax 17 -1;my year -3 0;my year checkup -3 0;my zip -9 0;myself 17 65;myself _ i -10 -3;myself _ it 4 5;myself and 5 -7
n -67 0
n e -13 0
nail 4 -27;nail gun 22 -1;name -17 3;name and 9 7;name is -17 1;narcan -20 -2
near -3 -7;near _ out 32 0;near pass 28 0;near pass out 28 0;neck 12 -2;neck _ so 5 0;neck and 52 1;neck from -5 0;neck hurt 36 0;neck is 5 -8;neck is so 5 0;need -15 4;need _ appointment 4 2;need _ blood -20 0;need _ come 6 -1
need _ doctor -11 0;need _ follow -4 0;need _ for -30 0;need _ form -15 0;need _ get -7 -1;need _ hear -9 0;need _ know -10 0;need _ letter -13 0;need _ new -41 0;need _ note -3 0;need _ physical -31 0;need _ prescription -4 0
need _ referral -8 0;need _ refill -8 1;need _ reschedule -5 0;need _ ride -5 0;need _ schedule -4 0;need _ shot -10 0;need _ sport 10 1;need _ tb -6 0;need _ thyroid -4 0;need _ to 16 0;need a -50 3;need a doctor -10 0;need a follow 7 0
need a form -9 0;need a letter -12 0;need a new -39 0;need a physical -23 0;need a refill 27 1;need a ride -5 0;need a sport 15 0;need a tb -5 0;need an -18 -4;need help 23 2;need her -30 0;need his -78 0;need my -82 -1;need my blood -13 0
need someth -14 0;need the -84 6;need to come 6 -1;need to get -7 -1;need to know -10 0;need to reschedule -5 0;need to schedule -4 0;needl -10 -1;neighbor 13 -2;neighbor is 4 0;nervou -35 0;neurologist -4 0;never -8 -1;never _ a -37 0
never _ any -6 0;never _ up 18 58;never had a -37 0;new -70 5;new _ for -7 0;new _ is -4 0;new antibiotic 32 0;new patient -9 0;new pill -5 0;newborn -7 -9;newborn _ a 17 0;newborn _ not 18 0;newborn has a 21 0;newborn is 29 -1;news -13 0
next month -34 0
nice -45 0;nicotine 11 -1;night _ is -43 0;night _ my 43 -1;night and 5 -7;night and my 8 -1;night i 14 5;night it is -11 0;night so -4 1;nine -37 -41;nine _ and 5 -1;nine _ eight -22 0;nine _ five -5 0;nine _ one 7 -2;nine _ six -10 0
nine _ two -7 0;nine eight -37 0;nine eight eight -20 0;nine eleven -8 0;nine five -21 0;nine one 10 -2;nine one one 12 -2;nine seven -30 0;nine seven two -7 0;nineteen -4 1;nineteen _ eight -15 0;nineteen _ seven -10 0
nineteen eighty -62 0;nineteen fifty -21 0;nineteen seventy -23 0;ninety -28 1;ninety _ and -6 4;ninety eight -75 0;ninety nine -103 0;nitroglycerin -26 0
no -29 2;no _ am -20 0;no _ dot -7 0;no _ for 30 80;no _ i -7 0;no _ in -5 2;no _ is -31 -4;no _ just -13 0;no _ no -47 0;no _ noth -11 0;no _ of -97 0;no _ out 12 15;no _ pain -126 0;no _ thought -16 0;no _ to 34 28;no _ would 8 21
no bleed -32 0;no blood -36 0;no blood in -25 0;no chest -15 0;no chest pain -15 0;no fever -8 0;no he 5 0;no he is 5 0;no i 12 2;no i am -20 0;no it -42 0;no it is -35 0;no numbnes -6 0;no point 4 28;no reason 14 14;no reason to 10 8
no swell -35 0;no that -22 0;no that is -22 0;no the -23 0;no thought -24 0;no thought of -24 0;no trouble -24 0;no way 12 15;no way out 12 15;nobody 21 22;nobody _ even 18 7;nobody _ hurt -34 0;nobody _ me -4 0;nobody _ miss 5 21
nobody is 19 6;nobody is hurt -18 0;nobody would 43 56;nobody would even 18 7;noise 6 -2;none -62 0;none of -29 0;noose 7 32;normal -27 -9;normal for 3 0;nose -30 3;nose _ a -21 0;nose _ been 22 -1;nose and -20 0;nose has 22 -1
nose has been 22 -1;nose is -16 0;noseble -5 -7;noseble last -37 0;not 5 -7;not _ a 20 1;not _ alive 14 2;not _ an -27 0;not _ and 7 1;not _ any -13 0;not _ anymore 7 0;not _ anyth 83 0;not _ around 21 17;not _ awake 11 0;not _ away -4 -6
not _ back 28 -15;not _ bleed 17 -4;not _ chest -21 0;not _ cough 9 -1;not _ down 47 -4;not _ emergency -37 0;not _ enough 5 -1;not _ for 28 2;not _ from 28 -1;not _ he -4 0;not _ her -19 -1;not _ here -8 9;not _ him -17 -4;not _ his 3 -6
not _ how 21 -8;not _ i 30 21;not _ if 49 1;not _ in -3 2;not _ insurance -10 0;not _ living 14 38;not _ me 11 -1;not _ my 23 -2;not _ myself 16 3;not _ need 6 3;not _ not -40 0;not _ of -7 1;not _ or -68 0;not _ right -4 -16
not _ safe 55 -4;not _ sense -10 -6;not _ shak 7 0;not _ she 5 3;not _ since 29 -5;not _ think 12 20;not _ up 13 0;not _ well -6 0;not _ what 61 -3;not _ when 3 -4;not _ with 27 48;not _ you -35 0;not an -37 0;not an emergency -37 0
not answer 62 0;not answer and 7 12;not be 20 56;not be alive 14 2;not be here -8 9;not be need 6 3;not bend 24 -2;not bleed -55 -1;not bleed anymore -11 0;not breath 7 -2;not breathe -7 24;not catch 15 -1;not catch my 13 -1;not chok -29 0
not chok he -29 0;not come 49 5;not come down 7 -4;not coming 21 9;not deserve 14 45;not do -4 15;not do this -4 8;not eat -16 0;not fade 16 0;not feed 10 7;not feel -13 -19;not feel my -8 -2;not feel safe 55 -4;not feel the 5 0
not felt 15 -5;not felt the 8 0;not get -6 -4;not get a 3 0;not get enough 3 -2;not get her 5 0;not get him 4 0;not go -9 -3;not go away -4 -4;not going -3 3;not had any -20 0;not have -24 1;not have a -19 -1;not have any -21 0
not have insurance -10 0;not have to 32 85;not having -78 0;not having any -16 0;not hear -7 0;not hear you -25 0;not help 50 -3;not hit -44 0;not hold 26 0;not hurt -33 0;not i -8 4;not in -25 0;not keep 18 14;not know -11 -7
not know how 18 -2;not know what 50 -4;not let 21 2;not let me 8 -1;not lie 7 -4;not lift 12 -4;not look -7 1;not look at -6 1;not make it -65 0;not make sense -8 -1;not making 28 -2;not making any 7 0;not making sense 10 0;not move 31 -24
not move his 4 0;not moved 13 -1;not moved since 8 0;not moving 56 -3;not my -50 0;not need 4 49;not on -61 0;not pass -7 0;not pass out -92 0;not pee 18 0;not peed 49 -2;not peed since 13 0;not plan 61 42;not pregnant -71 0;not put 53 15
not quit 41 -8;not read the 3 0;not remember -5 0;not respond 31 -11;not respond to 6 0;not safe 38 33;not see 25 10;not see a 13 51;not see any 20 35;not see anyth 5 0;not see out 8 0;not shoot -19 0;not short -48 0;not short of -48 0
not sleep -24 4;not slow 7 0;not slow down 7 0;not stand 4 -1;not stand up 15 -2;not stay 11 0;not stay awake 11 0;not stop 62 -3;not stop bleed 17 -4;not stop cough 9 -1;not stop shak 7 0;not stop think 12 20;not suicidal -28 0
not swallow 4 -6;not take -4 1;not take it 11 34;not tell 23 -2;not the 7 2;not there 55 -3;not think 4 0;not think i -13 41;not to 9 -1;not touch 4 0;not touch it 3 0;not wake 9 -2;not waking 29 -1;not waking up 25 -1;not walk 20 -6
not want 18 46;not want to -17 -13;not work 48 0;not worth 7 19;note 33 30;note for -4 0;noth _ live 5 9;noth _ that -8 0;noth but 10 0;noth left 56 90;noth like -15 0;noth like that -8 0;noth to 8 21;noth to live 5 9;notice 37 13
notice _ i 6 9;notice if 6 9;notice if i 6 9;now -20 7;now _ am -11 0;now _ can 57 4;now _ chest 25 0;now _ have 30 0;now _ is 87 -28;now _ just -38 0;now _ need -25 0;now and -3 0;now he 5 -13;now he is 11 -5;now his 21 0;now i -10 4
now i am -11 0;now i can 41 1;now i have 30 0;now i just -38 0;now it 5 0;now my 31 -12;now my chest 7 0;now she 5 -5;now there 23 0;now there is 23 0;nowhere 20 -3
numb and 19 0;number -15 -2;numbnes _ my 6 0;nurs -55 1;nurse _ the 5 16;nuts and 8 0
o 25 -18
o _ e -13 0;o k -5 0;o k e -5 0
oak -13 0;oak street 8 0
of 8 1;of _ after -14 2;of _ and 4 -4;of _ blood -4 -2;of _ chest 9 -1;of _ eye 28 0;of _ face 3 -1;of _ finger 8 0;of _ form -39 0;of _ heart 19 1;of _ i 34 -35;of _ in 6 1;of _ just 4 9;of _ life -19 -2;of _ month -40 0;of _ nineteen -7 0
of _ on -6 4;of _ pool 25 -1;of _ red 10 0;of _ rope -6 0;of _ shot -9 0;of _ stroke -12 0;of _ sudden 20 -6;of _ with -4 -4;of a 3 -2;of a heart -35 0;of a stroke -12 0;of a sudden 20 -6;of birth -3 2;of birth is -3 2;of blood 12 -13
of blood on -5 0;of bright 9 0;of bright red 9 0;of her 32 -7;of his 11 -25;of hurt -5 0;of hurt myself -3 1;of it 3 -1;of living 43 4;of me 15 -4;of mine 10 1;of month -13 0;of my 13 -3;of my chest 12 -1;of my life -19 -2;of my pill 3 -6
of my rope -6 0;of nowhere 10 0;of one 26 -2;of suicide -12 0;of that -6 0;of the 8 5;of the month -10 0;of the pool 25 -1;of them 22 -27;of this -6 18;of those 4 0;of tylenol 4 0;of what 11 -6;of what i 11 -6;off -9 -21;off _ bridge 22 12
off _ chang 16 0;off _ i 8 -16;off _ me 6 1;off _ roof 9 -1;off _ the -13 0;off _ time 5 0;off dead 29 8;off if 4 3;off in 15 0;off in the 11 0;off the 7 -5;off the bridge 13 8;off the chang 16 0;off with -6 -4;off without 13 3
off without me 6 1;office 10 5
oh _ five -12 0;oh _ four -22 0;oh _ he 15 -5;oh _ i -9 0;oh _ my 3 -6;oh _ no -29 0;oh and he -4 -3;oh and i -5 1;oh four -4 0;oh one 41 -1;oh one four -14 0;oh three -11 0;oh three five -4 0;oh two 12 0
okay _ is -4 0;okay to 6 -1
old 8 -15;old _ breath 15 0;old _ not 5 -2;old and -11 -2;old will -3 0;old will not -3 0
on _ and 8 -8;on _ arm -7 1;on _ bathroom 4 -2;on _ blood -4 0;on _ bridge 3 30;on _ can -15 0;on _ chest 28 0;on _ coffee -12 0;on _ couch -4 0;on _ counter 16 2;on _ finger 3 0;on _ floor 45 -11;on _ form -22 0;on _ hand 32 -3
on _ head 9 -2;on _ heart 3 0;on _ i -11 0;on _ kitchen 22 -3;on _ left 15 -8;on _ me -4 0;on _ new -32 0;on _ of 4 12;on _ phone -35 0;on _ piece 6 0;on _ plane -23 0;on _ right 23 -5;on _ roof 8 42;on _ side -25 -10;on _ so 18 3
on _ stair -3 0;on _ street -22 0;on _ the 9 23;on _ toilet 4 0;on a piece 6 0;on blood 4 0;on blood thinner 4 0;on chemo 24 -3;on chemo and 16 -3;on file -12 0;on fire 5 -11;on friday -10 -3;on her -13 9;on her legs -5 -5;on hold -71 0
on it -15 -3;on let -4 0;on let me -4 0;on like 12 0;on main -3 0;on me 37 11;on monday -3 -2;on my 10 -1;on my arm -18 -5;on my chest 10 0;on my finger 5 0;on my heart 3 0;on my leg -17 0;on my phone -19 0;on one 20 -9;on one side 33 -8
on purpose 77 138;on that -8 0;on the -5 4;on the bathroom 4 -2;on the couch -4 0;on the counter 16 2;on the floor 45 -11;on the form -22 0;on the kitchen 22 -3;on the left 5 -1;on the new -32 0;on the phone -8 2;on the plane -23 0
on the right 12 -1;on the roof 5 31;on the stair -3 0;on the toilet 4 0;on this -27 3;on thursday -3 1;on tuesday -65 0;once 4 0;once _ night -15 0;once last -15 0;once last night -15 0;one 5 -1;one _ a -19 0;one _ and 18 -2;one _ day -5 58
one _ eight -12 0;one _ five -15 0;one _ four -4 0;one _ he 16 0;one _ his 28 -2;one _ nine -25 0;one _ no -5 0;one _ of 4 -2;one _ old 9 0;one _ one 9 -1;one _ point 15 -2;one _ the -19 -3;one _ they 12 -2;one _ three -9 0;one _ two -13 -1
one because he 16 0;one because no -10 0;one eight -5 0;one eight eight -3 0;one eye 42 -2;one five -12 0;one five five -6 0;one for 20 0;one four -27 0;one four two -12 0;one hundr 9 -8;one hundr point 15 -2;one in -58 0;one leg 5 0
one month 26 0;one month old 26 0;one nine -30 0;one of 50 2;one of his 8 0;one of my 11 1;one oh one 5 0;one one -3 -2;one second -14 0;one seven -8 0;one side 66 -38;one side and 10 -3;one two -41 0;one two three -5 0;one with -12 0
one with the -9 0;onto 21 -1
oozing 12 0
open 99 -2;open and 15 -2;open her 13 0
or -5 1;or _ i -21 0;or _ just -14 0;or anyth -38 0;or the -3 0;order 4 -1;oregon -28 0
our -15 -17;our _ is -19 2;our house -17 0;our son 14 -1;out 16 -8;out _ a 13 3;out _ breath -4 0;out _ her -7 1;out _ it 16 -1;out _ my -8 23;out _ nowhere 10 0;out _ one 4 0;out _ the 19 0;out _ work -7 0;out and 31 -3;out and i 3 -1
out and now 6 0;out at 19 -5;out cold 20 -1;out from -18 -3;out from the -3 0;out in -5 -14;out in the 44 0;out of -10 -2;out of a 38 -1;out of breath -4 0;out of his -5 -1;out of it 8 0;out of my -9 21;out of nowhere 10 0;out of one 4 0
out of the 5 4;out or -21 0;out the 4 3;out to -4 4;outlet 29 -1;outlet and 6 0;outside 16 -5;outside _ door 3 2
oven 7 -4;oven cleaner 21 0;over 11 4;over _ i 7 1;over _ my 8 0;over _ over 28 2;over and 79 0;over and over 28 2;over here -28 0;over it 4 4;over my 28 1;over one 12 -1;over with -23 0;overdos on 21 -2;overdose 7 3;overdose _ my 4 -5
overdose _ the -25 0;overdose on 13 8;overdue -43 0;overlook -31 0
oxygen 9 -23;oxygen is 41 0
p -6 0
p a -4 0
pad 35 -2;pad _ hour 3 0;pad every 6 -1;pad every hour 3 0;pads 28 -2;page -55 0;pain 5 -19;pain _ i 19 0;pain _ my 24 -13;pain _ shortnes -8 0;pain _ the -7 0;pain _ year -18 0;pain and 34 -2;pain but 3 0;pain but i 3 0;pain for year -5 0
pain i 6 0;pain in -5 -9;pain last -4 0;pain last year -4 0;pain no -5 0;pain on the -3 0;pain or -9 0;painful 11 0;paint 17 -1;pale 4 0;panic -45 0;panic attack -31 0;pant 26 -3;pap -14 0;pap smear -7 0;papa 12 0;paperwork -73 0
paramedic -18 0;park _ the 5 14;partner 35 6;pass -10 -20;pass _ and 6 -2;pass _ clot 32 0;pass _ from -13 0;pass _ in 9 0;pass _ or -21 0;pass _ so -6 0;pass away -57 0;pass out -4 -106;pass out and 17 -1;pass out in 9 0;pass out or -21 0
past 8 0;patel -7 0;patient 21 2;patient is -40 0;pay -5 -6;payne -19 0
peace 30 13;peace with 27 14;peanut butter 10 0;pediatrician -22 0;peed 20 -3;peed _ yesterday 13 0;peed since 13 0;peed since yesterday 13 0;pen 11 -39;people 19 3;period -26 0;person -22 16
pharmacist -14 0;pharmacy is -4 0;phone -17 2;phone is -67 2;phone number -20 0;physical -46 10;physical for -15 0;physical form -10 0;physical therapy -37 0
pick _ up -6 -2;pick the 23 10;pick up 4 3;pick up the -23 0;pictur 6 -10;picture 33 78;picture of 22 63;piece 23 -2;piece of 23 -2;pill -17 1;pill _ i 35 13;pill _ morn -12 -1;pill and 8 -4;pill and i 29 49;pill because -8 5
pill this -12 -1;pill this morn -12 -1;pill twice 8 -6;pillow 4 -13;pink -9 -9;pink eye -81 0;pizza -19 -2
place and 11 0;plan -18 15;plan _ the -10 0;plan for 5 9;plan to 24 8;plane -11 0;plann 3 36;play -133 -1;please -8 0;please _ my 20 12;please help 12 -2;please tell 30 25;please tell my 30 25;plum 15 0
pneumonia -19 0
point 61 5;point _ living 8 3;point nine 8 0;point of -4 5;poison 22 -21;poison control -20 0;poison ivy -67 0;poison oak -28 0;poking 20 0;poking out 20 0;police -17 0;pool 4 2;pool and 3 7;poop 15 -1;popp 15 -8;porch 4 -1;port 49 -2
portal -35 0;positive -28 0;post 7 89;pot of 14 -1;pound 84 -4;pound _ i 20 0;pound and 36 0;pound and i 20 0;pour 54 -9
preeclampsia -19 0;pregnancy -4 0;pregnant _ having 20 0;pregnant _ i 9 -2;pregnant _ my 9 0;pregnant and having 20 0;pregnant and i 17 -2;pregnant and my 18 0;prenatal -7 0;prescrib -31 0;prescription -72 0;pressure in 9 0
pressure was -31 0;pretty 30 2;prevention -26 0;price -17 0;print -18 0;printer -35 0;program -27 0;proper 18 0
puff 5 -2;puff up 19 0;puffy -11 0;puking 31 -1;pull _ muscle -6 0;pull a -4 -2;pull a muscle -6 0;pull her -5 0;pull my -5 0;pulse 25 -9;pupil 14 -1;pupil is 11 0;purple 10 0;purple and 48 -1;purpose 77 138;pus 3 0;push 42 -5;push me 4 -1
put 3 17;put _ down -45 0;put _ in 9 -1;put a 33 2;put his 15 -2;put it 6 -1;put me -49 0;put that 7 1;put that down -13 0;put the 4 12
q -3 0
question _ the 5 -1;quiet 39 18;quit 7 0;quit smok -31 0
r -45 0
r t -7 0
racing 22 -3;rag 8 -1;rag doll 7 0;rain -46 0;ran _ of -13 -1;ran a 12 0;ran out -3 -7;ran out of -13 -1;raped 62 -4;rash -23 -32;rash _ does 21 0;rash _ my -58 0;rash on -44 0;rash on my -7 0;rash that 11 -1;rash that does 21 0;rat 10 0
rat poison 7 0;rate -5 0;rather not -4 0;ray -57 0;razor 17 60
reach -21 0;reaction 4 -1;read 9 -2;read about 20 3;read that -8 0;ready 6 49;ready _ go -33 4;ready to -8 19;ready to go -33 4;real 11 -1;real _ and 41 -1;real bad 8 -8;real badly 4 4;reason 24 17;reason to 18 12;recommend -13 0
record -136 0;red 4 -46;red _ i 7 0;red and -11 -1;red and i 17 0;red blood 21 0;referral -58 0;refill -11 0;refill _ my 15 0;refill my -14 0;refill of -21 0;refill of my -20 0;refill on 14 1;refill on my 14 1;regular -4 -4;rehab -32 0
remember -3 2;reminder -18 0;remote -5 -3;renew 4 0;repeat -17 -6;repeat that -7 0;report -31 0;reschedule -83 0;reschedule my -16 0;rescue inhaler 4 0;respond 32 -12;respond _ me 6 0;respond to 6 0;respond to me 6 0;result -10 0
retir -61 0;retir _ i -20 0;return 13 1;reye -45 0
ribs 3 1;ribs and 5 0;ride -58 -2;right _ and 19 2;right _ for -3 0;right _ the 23 -1;right eye 18 0;right hand 22 -5;right here 30 12;right now -7 0;right side 34 -8;ripp 38 -4;risk -36 0;river -9 14
road -104 6;robot -16 0;rock 13 -1;rock and 21 0;roll 38 -17;roll _ the 27 -2;roll back 16 0;roll off 22 -1;roll off the 22 -1;roof -6 2;roommate 25 3;rope _ this -13 0;rope with -13 0;rope with this -13 0;routine -22 0
runn _ my 11 0;runn a 27 0;runn down 5 0;runn down my 5 0;runny -59 0;runny _ and -4 0;runny nose -38 0;runny nose and -4 0;runs -38 0;runs _ my -3 0;runs in -32 0;runs in my -3 0
s -7 2
sack 16 0;sad -70 0;safe with -6 0;said -11 0;said _ call -12 0;said _ i -5 -1;said _ to 32 44;said _ was 10 2;said _ would 39 5;said goodbye 7 10;said goodbye to 4 9;said he 35 -15;said he is 11 26;said i 7 5;said if 25 -16;said it -57 -13
said it is -23 0;said it was -5 0;said my -4 0;said she -13 37;said the -6 2;said to 10 0;said to call -12 0;same 7 -24;same as -21 0;saturday -13 11;saw 7 -1;saw _ bill -4 0;saw the -10 0;saw the bill -4 0;say 6 13;say _ i -10 0
say i 10 15;saying 59 -1;saying goodbye 14 30;says 12 -3;says _ and 5 0;says _ is 42 15;says _ will 29 56;says he 34 27;says he is 13 -6;says his 3 -9;says she 20 59;says the 9 67
scab 6 17;scan -23 0;scar _ go 14 17;scar i -7 -18;scar itch -10 0;scar of -3 72;scar to 5 11;scar to go 14 17;schedule -34 -9;schedule my -19 0;school _ a -13 0;school form -26 0;school need -7 0;school want -15 0;scrap -47 0
scrap _ knee -47 0;scratchy -32 0;scream and 3 3;screen -44 8
seasonal -9 0;seasonal allergi -9 0;second -4 -8;second and 20 0;second one -26 0;see _ doctor -8 3;see _ i 11 1;see _ of 9 -3;see _ way 23 55;see any 20 35;see anyth 5 0;see out 8 0;see out of 8 0;see the -9 -1;seeing 57 -17
seeing _ and 17 -3;seeing _ on 9 -1;seeing bugs 9 -1;seeing bugs on 7 0;seeing thing 10 -4;seen -102 0;seizur -21 -1;seizure _ a -15 0;seizure _ plan -13 0;seizure action -13 0;seizure action plan -13 0;seizure as -15 0;seizure as a -15 0
self 4 24;sell -8 0;send 7 -1;sense 26 -8;sent to -6 0;sepsi -25 0;seriou -69 0;set up 25 4;seven -19 -27;seven _ and 19 0;seven _ four -8 0;seven _ nine -7 0;seven _ oh -5 0;seven _ three -4 0;seven four -4 0;seven month 4 -1
seven one -7 0;seven three -14 0;seven two -16 0;seven two oh -4 0;seven week 29 0;seventeen -11 0;seventy _ and 5 0;seventy seven -7 0;severe 24 -3;severe _ pain 22 -1;severe abdominal 7 0;severe abdominal pain 7 0
shade 6 0;shak 50 -16;shak and 61 -2;shak with -4 0;shaky -5 -3;sharp -21 -2;sharp _ on 4 0;sharp pain 8 0;sharp pain on 4 0;she -16 2;she _ asking 5 -1;she _ been 20 7;she _ breath 23 -3;she _ burn 5 -1;she _ cough 3 0;she _ eating -25 0
she _ fine -10 -2;she _ going 25 -10;she _ got 9 15;she _ having 8 -1;she _ her -8 -8;she _ hot 4 0;she _ it -7 -11;she _ like 12 -1;she _ my -20 0;she _ not -58 -4;she _ off 3 0;she _ she 39 100;she _ so 6 0;she _ talk 16 8;she _ the 8 -3
she _ throw 5 0;she _ to 6 22;she _ very 4 0;she _ wheez 9 0;she can 32 -7;she can not 10 -13;she does -3 0;she does not -4 0;she fell -6 0;she got 7 -5;she had 3 -1;she had a 4 0;she has a 3 0;she has not -6 0;she is 4 -4;she is a -44 0
she is been 20 7;she is breath 23 -3;she is burn 5 -1;she is cough 3 0;she is eating -54 0;she is fine -26 -1;she is going 16 -20;she is got 6 20;she is having 8 -1;she is in -10 -1;she is on 7 -2;she is so 6 0;she is talk 14 11
she is throw 5 0;she is very 4 0;she is wheez 9 0;she just -12 -5;she keep 39 -3;she keep asking 4 1;she need 11 1;she need a 9 2;she says 19 11;she swallow 7 0;she swallow a 5 0;she told me -4 3;she took 7 -2;she want -7 12;she will -5 0
she will not 13 -1;shellfish -17 0;shelter -4 0;shield -23 0;shift -11 0;shirt -12 -6;shirt and -7 0;shiver 35 -13;shock 29 -33;shock by -8 0;shock me 41 -6;shoe -7 1;shook 59 1;shoot i -31 0;shoot the -5 1;shortnes _ breath -10 0
shortnes of breath -10 0;shot -51 -58;shot and -47 0;shot so -10 0;should 7 -1;should _ do -20 0;should i do -20 0;shoulder -4 -28;shoulder blad 14 0;show up 11 18;shrimp 12 -3;shut 22 0;shut and 7 0
sicknes -44 0;side -24 15;side _ i -3 -4;side _ my 12 -3;side and 19 -6;side effect -22 0;side is 15 -2;side of 38 -1;side of my 8 -2;sight 4 0;sign 4 1;sign _ a -5 0;sign of -10 0;sign of a -5 0;sign up -13 0;silly -4 0;since -3 -37
since _ and 54 -5;since _ morn 41 -7;since _ night 18 -19;since _ was -60 0;since breakfast 16 0;since i -35 -2;since i was -39 0;since last 18 -19;since last night 18 -19;since lunch -20 0;since my -9 8;since this 23 -6
since this morn 22 -5;since yesterday -8 -20;since yesterday and 6 -1;sink 18 -8;sinu -20 0;sinu infection -10 0;sister _ a 5 -1;sister had 11 0;site 12 0;site is 12 0;sitt 93 9;sitt _ the 5 30;six -22 -114;six _ ago -11 0;six _ and -6 -2
six _ eight -13 0;six _ six -32 0;six four -6 0;six hour 27 0;six hour and 10 0;six one -12 0;six three -4 0;six two -8 0;six week -6 -8;six week and -16 0;six week old 11 0;six year -19 0;sixty -5 1;size of 5 -3
skillet 21 -1;skin 9 -13;skin is 49 -6;skip -18 0
slap 26 5;sleep _ not 5 11;sleep and not 5 11;sleep apnea -15 0;sleep pill 11 -18;sleep study -54 0;sleepy 14 -9;slept -8 1;slow -8 -8;slow down 7 0;slurr 12 -15;slurr and 4 -1
small -33 -6;small _ on -10 0;small cut -10 0;smear -7 0;smell 5 -2;smell _ and 24 0;smile 10 -1;smith -45 0;smok -34 0;smother 17 -11
sneez -23 -1;snor -9 -2
so -50 13;so _ am 14 1;so _ and 15 0;so _ can 8 14;so _ do -49 0;so _ have -57 0;so _ i 6 -4;so _ is -63 1;so _ it -11 0;so _ me -69 0;so _ might 3 8;so _ need -27 0;so _ please -44 0;so _ that -15 0;so _ want -5 0;so _ will 6 24
so _ would 4 3;so _ you 3 -1;so bad 19 -16;so bad he 10 0;so can -106 0;so can i -22 0;so can you -36 0;so could 4 -1;so could you 4 -1;so dizzy 6 0;so hard 7 -6;so i -72 17;so i am 18 1;so i have -57 0;so i need -27 0;so i want -5 0
so i would -32 0;so is -14 -2;so let -9 0;so my -57 0;so no -23 0;so not -50 0;so not that -5 0;so she -7 0;so stiff 5 0;so tight 9 0;so what -27 0;soak 62 -10;soak _ pad 5 -1;soak a 5 -1;soak a pad 5 -1;soak through 23 -2;soap -31 0
sober -15 0;soccer -3 0;social -23 0;soft 28 -2;soft _ is 8 -1;soft spot 28 -2;soft spot is 8 -1;some -6 -8;some _ my 3 -4;some of 107 0;some of my 26 -1;somebody 17 14;somebody _ is -21 0;somebody is 6 1;somebody to 47 42;someone 7 -5
someone is 67 3;someth 4 -1;someth _ in 7 -1;someth _ my -19 -6;someth and 22 0;someth for -19 0;someth is 26 -9;sometim -8 15;son -5 5;son _ he 7 -9;son _ his -5 1;son ate 22 0;son got 12 -1;son has -20 1;son has a -19 0;son is 13 2
son need -10 0;son need a -7 0;son swallow 11 0;son swallow a 11 0;song -11 0;soon 9 46;sore -106 -18;sore _ and -7 0;sore _ my -14 0;sore _ the -4 0;sore from -24 0;sore throat -14 0;sore throat and -7 0;sorry -22 4;sorry _ was -41 0
sorry about -16 0;sorry my 5 0;sound _ i -5 9;sound _ it -3 1;sound and i -5 9;sound and it -3 1;sound like 6 -1;soup 21 -2
speech 8 -3;speech is 16 0;spider 8 -2;spitt 4 -2;splash 37 -2;splash _ my 17 0;spleen 38 0;splinter -54 0;sport physical 15 0;spot 39 1;spot is -12 -1;sprain -81 0;sprain my -7 0;spray 7 -2;spring and -7 0;spurt -3 -7
squeez 33 -18
stab at -21 0;stabb 12 0;stair and 23 4;stand 3 -2;stand _ the -6 32;stand on 52 12;stand on the 20 34;star 12 0;star and 7 0;start _ i 7 -1;starv -4 4;stay awake 11 0;step 8 -5;stepdad 21 -18;stick 32 -1;stick out 8 0;stiff _ and 7 0
stiff _ can 5 0;stiff from -22 0;stiff i 13 0;stiff neck and 7 0;still in 17 -2;still in the 7 0;sting -9 0;stomach _ been -43 0;stomach _ so 6 0;stomach bug -18 0;stomach pain 12 -1;ston -4 0;stone -6 0;stool 7 -3;stop 6 -3
stop _ about 12 20;stop _ and 39 -8;stop _ i 8 8;stop and 29 -9;stop bleed 19 -8;stop cough 9 -1;stop shak 7 0;stop think 12 20;stop think about 12 20;stopp 6 -1;stopp _ my 7 2;stopp and -4 0;stopp breath 13 -1;store 3 1;straight 27 -9
strangl 9 -2;streak 9 -1;street -56 0;street is -5 0;strep -27 0;stres -48 0;stress -45 0;strip -25 0;strok 43 -1;stroke -19 -30;stroke _ 0 19 0;stroke _ year -4 0;stroke and -21 0;stroke in 12 0;stroke in 0 19 0;stroke last -11 0
stroke of -19 0;struck 11 0;struggl 31 -2;struggl _ breathe 13 -1;struggl to 14 -1;struggl to breathe 13 -1;stubb -29 0;stubb _ toe -29 0;stubb my -29 0;stubb my toe -29 0;stuck -17 -28;stuck a 29 -1;study -57 1;stuff 13 -7
stuff _ out 16 -1;stuff _ the 8 -3;stuffy -33 0;stuffy _ and -16 0;stuffy nose -33 0;stuffy nose and -16 0;stung by 4 0
suck 67 -10;suck in 11 -1;sudden 36 -42;sudden _ not 16 -1;sudden can 14 -1;sudden can not 14 -1;sudden got 8 0;suffocat 33 0;sugar _ 0 -4 0;sugar _ been -97 0;sugar _ over 25 0;sugar _ read 19 0;sugar is 40 -4;sugar is 0 42 0
sugar is been -37 0;sugar is over 25 0;sugar is read 19 0;sugar was -26 0;suicidal 6 26;suicide 11 10;suicide hotline -13 0;suicide note 40 25;suicide prevention -17 0;summer -17 1;summer and -47 0;sun -6 0;sunburn -66 0;sunk 16 0
support -36 0;support group -14 0;suppos 9 -1;suppos to 9 -1;suppose -28 0;sure 4 7;surgery _ 0 -9 0;surgery and 18 1;surgery in -12 0;surgery in 0 -9 0
swallow 29 0;swallow a 27 -2;swallow it 4 0;swallow some -8 -1;sweat -3 -26;sweat and 37 -2;sweaty 7 -1;swell _ eating 15 0;swell _ little -5 0;swell _ my -4 0;swell _ the -4 0;swell a -5 0;swell a little -5 0;swell after 12 0
swell after eating 15 0;swell in -4 0;swell in my -4 0;switch -25 -1;switch my -20 0;swollen 22 12;swollen _ and 4 0;swollen _ it 52 0;swollen and 43 -10;swollen from -17 0
t -65 0
t r -4 0
table 16 -2;table saw 39 -2;take -15 26;take _ and 5 -1;take _ anymore 12 6;take _ breath -6 0;take _ in 18 3;take _ of 18 26;take _ off -55 0;take _ stab -21 0;take a -4 -1;take a stab -21 0;take aspirin -8 0;take care 18 26
take care of 18 26;take him -5 2;take me 10 6;take my -26 -2;take my breath -14 0;take to 33 -24;taking 5 28;taking my 8 10;talk _ a -24 0;talk _ and 5 0;talk _ me -7 -1;talk _ my -6 1;talk _ somebody -9 0;talk about -6 2;talk about my -9 0
talk and 12 5;talk but 42 -8;talk nonsense 6 0;talk to -7 1;talk to somebody -9 0;tar 13 -1
tb -9 0;tb test -8 0
tea -8 -1;teach -27 0;team -81 0;tear 23 -1;teenage 20 20;teenager _ a 24 -8;teeth -8 0;tell 3 0;tell _ doctor 4 7;tell _ the -16 4;tell _ to 12 12;tell me to 28 77;tell my 127 77;temp 52 0;temp _ one 13 0;temp is 8 0;temperature _ 0 -13 0
temperature _ a 24 0;temperature _ ninety -6 0;temperature is 5 -1;temperature is 0 -14 0;ten -4 -73;ten days ago 5 0;ten i 6 0;ten minut 26 -3;ten year -27 0;ten year ago -30 0;tenni -18 0;teresa -5 0;teresa _ miller -5 0;teresa dot -5 0
teresa dot miller -5 0;terrible 35 -12;terrible headache 18 -1;test -207 0;test for -7 0;testicle 34 -3;testicle is 13 -1;tetanu -68 0;tetanu shot -8 0;text -6 14
thank -30 7;that -22 11;that _ a -4 0;that _ all -9 0;that _ can 9 8;that _ for -16 0;that _ my -31 1;that _ on 5 1;that _ please -14 0;that _ right -13 0;that _ the -70 0;that _ wrong -12 0;that appointment 4 1;that are 6 -1
that are not 6 -1;that do 10 1;that do not 10 1;that does 26 -1;that does not 21 0;that down -4 0;that for -10 0;that i 20 12;that i can 8 16;that is -9 10;that is a 11 0;that is all -34 0;that is not -12 0;that is right -13 0
that is the -53 0;that is wrong -12 0;that okay -38 0;that on -7 0;that she 6 20;that was -95 0;the -10 6;the _ about -13 0;the _ all -9 0;the _ already 20 2;the _ and 11 1;the _ anymore -12 1;the _ are -32 9;the _ as -6 0;the _ back -22 13
the _ because 10 -25;the _ before -17 0;the _ bottle 13 43;the _ call 7 0;the _ came 5 -4;the _ can 8 -1;the _ chest 31 0;the _ clas -36 0;the _ clinic -11 0;the _ cream -14 0;the _ department -17 0;the _ do -16 0;the _ doctor -7 0
the _ floor 9 -11;the _ for 20 0;the _ form -14 0;the _ go -17 0;the _ gun 19 -2;the _ half 26 -2;the _ he 34 -14;the _ headache 6 -1;the _ hotline -11 0;the _ hurt 11 0;the _ i 3 32;the _ if 8 9;the _ in 13 11;the _ is 6 -3;the _ it -6 1
the _ itch -10 0;the _ just -6 -7;the _ keep 21 -14;the _ last -10 4;the _ line -42 -1;the _ list 6 -1;the _ my -3 -1;the _ not -22 0;the _ now -4 0;the _ nurse -11 0;the _ of -4 -9;the _ on 11 -1;the _ one -82 -6;the _ open 19 71
the _ or 3 8;the _ paper -18 0;the _ pill -66 0;the _ place 11 0;the _ prevention -7 0;the _ quit -32 0;the _ runn 5 12;the _ said 4 -1;the _ saw 9 0;the _ says -27 -7;the _ she 12 -17;the _ shot -24 0;the _ side 22 3;the _ so -10 0
the _ table 21 0;the _ test -4 0;the _ that 6 -1;the _ the 7 -6;the _ they -12 2;the _ this 10 4;the _ to 39 12;the _ twice 9 -1;the _ up -11 6;the _ visit -38 0;the _ want -26 0;the _ was -5 -7;the _ way 98 -3;the _ where -34 0
the _ who -15 1;the _ will -4 1;the _ with 10 4;the _ would 43 24;the _ year 7 0;the _ you -8 0;the addres -4 0;the air 4 0;the ambulance -89 0;the appointment -7 -1;the baby 23 -4;the baby has -6 -2;the baby is -3 -2;the bathroom -14 -1
the bathroom and 16 1;the beach -12 0;the bed 6 -1;the bed and 3 8;the belt 13 -1;the bill 4 -1;the bleed -20 0;the blood -12 0;the blue 7 22;the bone 37 -17;the bone is 46 -4;the bottle and 4 3;the breast 8 0;the bridge 25 45
the build -21 0;the burn -57 0;the call -80 0;the car 12 10;the card 6 0;the card and 4 0;the cardiologist -8 0;the center 20 0;the center of 16 0;the chair 24 3;the chang 16 0;the chang table 16 0;the chart -8 0;the closet 38 19
the color 9 -1;the color of 9 -1;the cord 54 -1;the corner of -12 0;the couch -3 0;the counter 22 1;the crisi -9 0;the cut 11 -7;the day -14 6;the dentist -43 0;the dmv -8 0;the door 12 7;the drain 14 -1;the earliest -29 0
the emergency -34 -2;the emergency room -13 -1;the end 4 -4;the fall -8 0;the fami -18 0;the fifteenth -16 0;the fire -19 0;the first -33 0;the floor 71 -38;the flu -26 -3;the form -5 -2;the game -19 0;the garage 19 -12;the garage and 17 13
the garage with 3 28;the ground 23 7;the gym -4 0;the head by 3 0;the head with 6 0;the heart -3 0;the hospital -3 -3;the house and 8 32;the insurance 3 32;the kitchen 42 0;the last -3 1;the left -22 -28;the left side 6 -1
the light hurt 11 0;the line -24 0;the little 36 3;the messenger -20 0;the middle 14 -1;the middle of 9 -6;the month -10 0;the morn -34 0;the morning -41 0;the mouth 22 0;the nail gun 16 -1;the new -9 0;the next -12 0;the night 4 8
the note 4 14;the number -9 -1;the nurs -12 2;the nurse 8 1;the one -26 2;the one with -9 0;the other -7 6;the overdose -13 0;the pain 13 1;the pain is 4 -2;the patch -65 0;the patient -22 0;the patient is -22 0;the phone -16 3
the pill -5 56;the place 33 32;the plane -11 0;the point 21 25;the point of -4 5;the poison -7 0;the pool 23 3;the pool and 3 7;the portal -34 0;the prescription -16 0;the razor 7 2;the record -6 0;the red -6 0;the remote -5 -3
the right side 9 -1;the roof -4 3;the room 64 -3;the same as -4 0;the scar -50 0;the scar itch -10 0;the school want -8 0;the second -8 -1;the second one -26 0;the seizure -13 0;the shak 5 0;the shot -11 -2;the sign -9 0;the sign of -9 0
the sink 14 -7;the size 13 -2;the size of 13 -2;the skillet 21 -1;the skin 10 -1;the skin is 20 0;the snow 9 0;the stair and 23 4;the stomach 9 0;the stroke -58 0;the suicide -45 0;the suicide hotline -11 0;the time -24 0;the tip 8 0
the toilet 8 -7;the toilet paper -5 0;the trash 7 0;the truck 25 -19;the tub 43 -2;the twin -5 -7;the two 10 -2;the vet -40 0;the voic 25 120;the wait 5 1;the wheel 22 -6;the whole bottle 13 43;the window 32 -6;the winter -11 0
the world 7 7;the world would 9 7;the worst 28 -3;the worst headache 6 -1;the wrong way 20 -2;the yard 13 -4;the year -3 0;their 4 24;them -7 34;them and 8 33;then -14 -6;then _ is -7 0;then it 5 -3;therapist 15 0;therapy -25 0;there -11 -4
there _ a 24 -3;there _ blood 43 0;there _ noth 17 50;there _ this 13 0;there a -35 0;there and 9 16;there is 81 7;there is a 21 -2;there is blood 43 0;there is noth 17 50;there is this 13 0;there with 30 -25;these -28 2;these form -18 0
they _ a -64 0;they _ be 9 2;they _ in -22 0;they _ it -18 1;they _ me -13 -1;they _ not 9 25;they _ to 9 0;they are 7 -2;they gave -6 -1;they said it -6 0;they told -10 0;they want -86 0;they will 6 15;they would 47 114;they would be 9 2
thing 18 6;thing _ the -3 0;thing i -3 0;thing that 40 -4;think _ am 38 -6;think _ baby 7 -5;think _ can 12 0;think _ ending 5 3;think _ have -19 -2;think _ is 18 0;think _ jump 5 -62;think _ kill 10 -48;think _ not 8 23;think _ suicide 6 5
think about 73 153;think about not 8 23;think about suicide 4 4;think i am 38 -6;think i can 43 40;think i have -19 -2;think it 3 0;think my 18 1;think of -5 45;think the -49 -12;think the baby 7 -5;thinner -5 -4;thirty _ and 8 -2
thirty four -4 -1;thirty week 17 0;this 5 2;this _ and 113 1;this _ feel 5 -1;this _ i 13 -2;this _ in 24 -2;this _ is -13 -1;this _ my 49 28;this _ on 15 0;this _ pain 5 0;this _ the 40 -6;this anymore 22 6;this anymore i 9 2
this cold -37 0;this cough -75 0;this cough is -7 0;this hold -13 0;this insurance -31 0;this is 33 0;this morn 18 0;this morn and 75 0;this one 3 0;this paperwork -10 0;this time 12 2;this week -9 4;those little 16 0;thought _ hurt -5 0
thought _ suicide -11 0;thought i -4 0;thought of -6 13;thought of hurt -5 0;thought of suicide -11 0;thousand -45 0;threaten 17 -8;threaten _ kill 16 24;threaten _ with 5 -2;threaten me 8 -4;threaten me with 5 -2;threaten to 35 14
threaten to kill 16 24;three -8 -10;three _ a -38 0;three _ and 10 -1;three _ five -24 0;three _ four -6 0;three _ old 24 1;three _ six -5 0;three _ three -8 0;three five -7 0;three five five -7 0;three four -28 0;three four five -6 0
three nine -4 0;three of 39 -1;three oh -6 0;three three -4 0;three time 16 -1;three two -5 0;three week 8 0;three week old 13 0;three year 10 1;three year ago -4 0;three year old 5 7;three zero -3 0;threw _ and 17 -2;threw _ once -22 0
threw up and 13 -1;threw up once -22 0;throat _ a -7 0;throat _ clos 12 0;throat _ gett 21 0;throat _ scratchy -11 0;throat _ tight 4 0;throat and a -4 0;throat feel 9 -3;throat is clos 12 0;throat is gett 21 0;through _ pads 17 -1
through a -3 -1;through my -7 -4;through the 12 -2;through to 30 -2;throw _ and 4 0;throw up 12 -15;throw up and 4 0;thrown 21 -1;thrown up 11 0;thursday -8 0;thyroid -35 0
tick -69 0;tied 44 118;tight and 4 0;tight i 10 0;tightnes 24 -6;tile -4 -1;tile and -4 -1;till 12 106;till i 29 53;time _ you -15 0;time and 3 0;time breath 8 0;time do -5 0;time do you -5 0;time he -11 -2;time in 6 2;tingl and 5 0
tiny -7 0;tip 40 -5;tired -36 6;tired _ the -32 0
to 7 28;to _ a -24 -3;to _ about -32 0;to _ after -10 -1;to _ alive 19 10;to _ and 39 34;to _ bathroom 14 -2;to _ be 5 19;to _ before -58 0;to _ but 15 -7;to _ done 19 1;to _ forever 7 8;to _ her -4 0;to _ here 18 67;to _ herself 22 26
to _ him 7 30;to _ himself 29 140;to _ his 18 24;to _ home 26 0;to _ i 4 6;to _ if -104 0;to _ in -6 0;to _ it 9 24;to _ left -6 0;to _ me 16 4;to _ my 16 -9;to _ myself 43 120;to _ over 9 4;to _ right 5 -1;to _ seen -24 0;to _ so -11 0
to _ that 3 11;to _ the -8 0;to _ this -5 0;to _ to -9 0;to _ what -5 0;to _ when -40 0;to _ you -12 0;to a -15 1;to ask -19 0;to ask about -12 0;to be -5 41;to be alive 19 10;to be done 19 1;to be here 7 3;to be over 21 8;to be seen -24 0
to be with 22 25;to bleed 9 59;to bother 8 -8;to break 36 -2;to breathe 16 -6;to call -17 0;to call you -5 0;to cancel 13 0;to cancel my 9 7;to change -7 0;to change my -14 0;to come -6 0;to come in -4 -1;to cut -7 0;to death -61 0
to die 57 -35;to disappear 19 2;to do 34 57;to do it 35 -30;to drive 3 23;to end 11 58;to end it 30 51;to everyone 25 51;to fast -12 0;to find -7 0;to follow -13 0;to follow up -13 0;to get -31 -10;to get a -8 0;to get my -31 0
to get this -22 0;to go 16 25;to go home 26 0;to go on 14 10;to go to -14 -3;to hang 67 78;to have 9 0;to her -3 15;to his 4 0;to hit -36 0;to hurt 55 -28;to hurt me 6 1;to hurt my 23 1;to hurt myself -16 37;to jump 17 56;to keep -4 4
to kill -5 -59;to kill herself 15 11;to kill himself 8 37;to kill my 36 -3;to kill myself 7 16;to know -67 6;to know about -16 0;to know if -57 0;to know what -5 0;to leave -29 0;to live 154 124;to live for 14 13;to lose -35 0;to me 20 -1
to my 60 19;to my back 16 0;to myself 28 10;to not 13 104;to overdose 55 45;to pass 12 -7;to pee 25 0;to penicillin -14 0;to quit -9 0;to refill -8 0;to refill my -8 0;to reschedule -42 0;to reschedule my -11 0;to run 3 2;to say 12 -4
to schedule -14 -5;to schedule my -19 0;to see -14 10;to see a -8 0;to see the -4 0;to set -4 -7;to set up -32 0;to shellfish -12 0;to sit 11 -2;to sleep 27 20;to sleep and 21 19;to start -11 0;to stop -3 -12;to swallow 5 5;to switch -25 0
to switch my -20 0;to talk -6 2;to talk about -70 0;to talk to -11 0;to the 6 -8;to the bathroom 14 -2;to the left -6 0;to update -23 0;to update my -23 0;to use 11 48;to wake 14 -1;to wake up 9 1;to worry 11 10;to worry about 36 15
to you -23 0;today 39 0;today _ can 13 29;today _ will 20 7;today i 12 1;today it 18 -4;toddler -4 -19;toddler ate 9 0;toddler drank 18 0;toddler has -19 0;toddler has a -9 0;toddler swallow 6 0;toe -7 -7;toe and -4 0;toenail -47 0;toes 8 0
toes are 48 0;toilet 8 -7;toilet paper -5 0;told 8 60;told _ to -5 -4;told his 7 35;told me to -14 -1;told the 23 62;told to -27 0;tongue 6 -37;tongue _ swell 8 0;tongue feel 10 -1;tongue is 52 -4;tongue is swell 8 0;tongue on -31 0
tonight 78 83;tonsil -3 -2;tonsil _ and 6 0;tonsil out 18 -1;tonsil out and 6 0;too -5 0;too _ to 6 0;too fast -25 0;took 66 -20;took _ many -5 -1;took _ much 27 -1;took _ of 6 33;took _ pill -18 6;took _ whole 6 -6;took a -5 -2
took all -3 10;took all of -12 -3;took my -20 -2;took too 6 -9;took too many -5 -1;took too much 27 -1;tooth -4 -4;touch 18 0;touch me 27 0;touch my 5 0;towel 66 3
traffic -68 0;traffic _ murder -10 0;traffic was -10 0;traffic was murder -10 0;trash 7 0;treat -17 0;tried 8 17;trip -6 0;trouble -8 10;trouble _ it -14 0;trouble breath -10 -1;trouble sleep -53 0;truck 8 -2;true -10 9;trying 19 0
trying _ break 19 -6;trying to -7 -1;trying to break 19 -6
tub 64 -1;tube 11 0;tuesday -5 -13;tuesday and 10 0;tunnel -42 0;turn 21 -2;turn _ and 21 -2;turn blue 71 -6;turn out -3 0;turn white 9 0;turn white and 7 0
twelve -5 6;twenty _ and -6 0;twenty _ nineteen -6 0;twenty _ week 4 -1;twenty two -20 0;twice today 7 -1;twin -19 -19;twist _ ankle -8 0;twist my -12 0;twist my ankle -8 0;twitch -7 -1;two _ ago -3 -6;two _ and 5 0;two _ eight -20 0
two _ five -10 0;two _ four -25 0;two _ is -11 0;two _ old 24 -40;two _ one -34 0;two _ six -6 0;two days and 15 0;two four -6 0;two hour 4 0;two month 5 -5;two month old 12 -1;two nine -5 0;two of 24 -1;two oh -13 0;two six -12 0
two six one -7 0;two thousand -45 0;two three -19 0;two three four -9 0;two week old 10 -1;two year ago -4 0
typing -15 0
u 20 -1
ultrasound -5 0
uncle touch 26 -1;unconsciou 19 -3;under 18 0;under my 9 0;under the 6 0;unit 6 1;unresponsive 11 -1
up -3 10;up _ bit -34 0;up _ could 3 0;up _ he -4 0;up _ his 9 0;up _ i -4 1;up _ it 21 0;up _ last -67 0;up _ stair -8 0;up _ that 22 81;up _ the -24 -4;up _ think -17 0;up _ will 13 11;up a bit -34 0;up and 36 -1;up and he -6 -1
up and i 9 0;up and it 21 0;up and the 14 0;up at -22 0;up blood 51 0;up but -6 0;up but i -26 0;up fast -6 0;up for -5 -1;up he 9 3;up her 9 0;up in -6 -2;up just -86 0;up like 5 -5;up on 45 63;up on the 49 65;up once -29 0
up once last -15 0;up since -5 0;up so 19 1;up so could 3 0;up the 13 0;up the stair -8 0;up to -11 1;up too -18 0;up twice 12 0;up with -13 11;up with my -8 0;update -23 0;update my -23 0;upset -8 1
urgent -53 0
us -4 0;us and 20 17;use -9 11;used _ be -19 0;used _ epipen 54 -1;used _ have -12 0;used my 45 -8;used to -30 -1;used to be -19 0;used to have -12 0
v -9 0
vacation -30 0;vaccine -7 0
vein -19 0;very 39 -7;very sleepy 12 -1;vet -10 1
video 10 7;vision 32 -11;visit -85 1;vitamin -59 -1
voic 52 -4;voice _ going 5 0;voice is 21 -8;voice is going 5 0;volunteer -11 0;vomit 19 -3;vomit blood 15 0
w 12 0
wait -23 2;wait room -48 0;wake 69 -6;wake _ and 17 6;wake her 6 -1;wake him 12 -1;wake up 27 20;wake up and 17 6;waking 33 0;waking up 29 0;walgreen -53 0;walgreen on -21 0;walk -3 -6;walk _ i -10 0;walk _ it -9 0;walk _ the 60 -1
walk and -4 -1;walk into the 7 7;walk like 11 0;walk to 15 -1;walk to the 15 -1;wall and 18 5;want _ all 8 4;want _ ask -24 0;want _ die 104 96;want _ disappear 19 2;want _ go 56 32;want _ hurt 7 -38;want _ kill 63 -40;want _ know -76 0
want _ live 37 49;want _ see -17 0;want _ sleep 17 13;want _ switch -15 0;want _ talk -65 0;want _ to -3 22;want _ wake 10 23;want a -47 1;want it 28 8;want it all 8 4;want it to 29 8;want me -22 0;want me to -19 0;want my 8 22
want out 14 35;want the -4 0;want to ask -24 0;want to die 104 96;want to disappear 19 2;want to go 56 32;want to hurt 6 -33;want to kill 63 -40;want to know -76 0;want to live 37 49;want to see -17 0;want to sleep 17 13
want to switch -15 0;want to talk -65 0;want to wake 10 23;warm -6 -1;wart -19 0;was -8 -4;was _ at 8 9;was _ but 7 -1;was _ i -31 0;was _ in -35 -6;was _ kid -13 0;was _ she -15 -4;was _ so -26 0;was _ the 3 0;was _ to 3 7;was _ with -6 0
was a -26 16;was a kid -13 0;was bitten 7 0;was bitten by 7 0;was born -61 0;was fine 26 -2;was going 9 36;was going to 9 36;was gone 7 5;was hit -5 0;was in -5 -28;was in the -26 0;was just -11 -19;was murder -10 0;was ninety -30 0
was one -51 0;was raped 24 -5;was runn 20 -1;was so -43 0;was told -23 0;was told to -17 0;washington -13 0;watch -3 2;water 8 -14;water _ and 15 -2;water broke and 38 0;water is -14 0;way 40 33;way out 7 60;way to 23 28;ways 76 124
we -38 -70;we _ a -35 0;we _ all 8 0;we _ have 8 0;we _ him 16 -4;we _ in 14 0;we _ our -10 0;we _ the -4 4;we _ to -22 -4;we all have 8 0;we are -47 -3;we are all 8 0;we can -7 0;we do -59 0;we do not -9 0;we gave 47 -1;we had -3 0
we have -6 0;we need 33 -4;we want -28 0;we want to -25 0;weak 7 -5;weak _ i 9 0;weak and 16 0;weak and i 8 0;weaknes -21 0;website -64 0;wedd 30 12;wednesday -27 0;week _ and -5 -2;week _ has 10 0;week _ he 5 0;week _ i -13 -1
week _ is 14 -1;week _ it -10 0;week _ my 13 -1;week _ the -4 0;week and he 5 0;week and i -12 0;week and my 8 -1;week but -72 0;week but i -46 0;week old 61 -4;week old has 4 0;week old is 32 0;weight -29 -11;weird -11 -4;well i 3 -2
wellnes -21 0;welt 22 0;went 42 -152;went _ and -10 -1;went _ in 20 -1;went _ my 56 -1;went _ the 13 0;went _ to -41 0;went blind 30 0;went down 4 -3;went gray 5 0;went off 21 -4;went through 20 0;went to 11 -3;were 3 -1;wet 76 9
wet _ and 8 -1;wet _ since 5 0;wet diaper 24 1;wet diaper since 5 0
what -10 -1;what _ a -12 3;what _ do -17 -1;what _ i -15 -1;what _ it 27 -6;what _ the 20 14;what _ your -9 -3;what are -26 0;what are the -24 0;what do -32 -9;what i 11 -8;what is 4 14;what is a -6 4;what is the 7 37;what should -23 0
what should i -23 0;what time -108 0;what time do -5 0;what year 5 -1;what year it 5 -1;wheel 37 -6;wheelchair -6 7;wheez 46 -4;wheez and 4 0;when -18 8;when _ breath 3 0;when _ breathe 18 0;when _ do 4 4;when _ flos -6 0;when _ is -30 1
when _ pee -38 0;when _ saw -35 0;when _ stand 4 -3;when _ the -19 0;when _ was -119 0;when do -13 0;when he is -10 2;when he was -12 0;when i -24 -7;when i breathe 18 0;when i do 4 4;when i flos -6 0;when i pee -38 0;when i saw -30 0
when i stand 4 -3;when i was -68 0;when is -39 0;when it -10 1;when my -71 0;when she was -9 0;when they 6 -3;whenever -8 -4;where -11 1;where _ i -58 0;where do -7 0;where do i -7 0;where i -8 0;whether 3 -1;which 5 3;while 15 0
while _ was 15 0;while i 13 -4;whistl 10 -1;white -3 -9;white _ cold 4 0;white and 62 -3;white and cold 4 0;who -5 -3;who _ i -6 1;who do -13 1;who do i -5 1;who pick -11 2;whole 25 -6;whole _ is 29 -3;whole _ of 29 -6;whole bottle 44 10
whole bottle of 13 -7
wife -11 -1;wife pass 4 3;wife says 5 3;will -17 -19;will _ go -6 -3;will _ gone 24 3;will _ it 17 15;will _ late -24 0;will _ let 14 0;will _ need 11 7;will _ quit 22 -3;will _ slow 7 0;will _ stop 38 -29;will _ wake -18 -11
will _ work 3 -1;will be 12 42;will be gone 24 3;will be late -24 0;will do 12 13;will do it 6 10;will kill -11 -14;will kill me -7 -3;will not 43 -9;will not go -6 -3;will not let 14 0;will not need 11 7;will not quit 22 -3
will not slow 7 0;will not stop 38 -29;will not take 3 0;will not wake -18 -11;will not work 3 -1;window 56 -5;winter -60 0;wish 87 114;wish _ could 8 17;wish _ was 3 4;wish _ were 6 9;wish i 42 48;wish i could 8 17;wish i were 6 9
with _ and 8 0;with _ bat 8 -2;with _ belt 24 -17;with _ blood -47 0;with _ car 17 110;with _ first -10 0;with _ gun 4 1;with _ i 3 -1;with _ insurance -12 0;with _ knife 9 -8;with _ pain 21 0;with _ tonight 4 2;with a 30 7;with a bat 8 -2
with a knife 9 -8;with all -39 0;with her 5 90;with me 36 15;with my -23 0;with my first -4 0;with that -49 0;with the car 17 110;with this -38 1;with this insurance -12 0;without _ coffee -28 0;without me 56 45;without my -54 -2
without my coffee -28 0
woke 96 2;woke _ with 10 -2;woke up 75 1;woke up with 10 -2;wonder 15 7;wonder about -8 0;word 47 -3;word are 6 -2;work -5 -35;work _ the -12 -24;work and 8 -2;work and i 11 1;work at -13 -18;work at the -9 -13;work for -30 0;work i -30 0
worker 4 1;world 22 12;world would 9 7;worri -41 0;worri about -41 0;worry about 5 8;worse -4 0;worst 89 -7;worst _ i 5 0;worst headache 20 -4;worth 4 16;would 6 17;would _ a -4 1;would _ be 113 53;would _ better -15 13;would _ for -25 0
would _ if 44 54;would _ it 13 -8;would _ me 81 58;would _ my -15 -3;would _ not -4 0;would _ notice 14 33;would _ take 30 26;would _ the -3 -1;would _ to -13 -2;would _ without -14 0;would be 128 113;would be better -17 10;would die -21 0
would die without -14 0;would do 20 75;would do it 20 75;would even 50 47;would even notice 14 33;would i -81 0;would it 5 13;would it take 30 26;would kill -12 0;would kill for -12 0;would like -19 -6;would like a -53 0;would like my -4 0
would like the -21 -2;would like to -4 -3;would miss me 27 15;would not 61 22;would rather not -4 0;wound 12 -9
wrist _ from -9 0;wrist hurt -6 0;wrist hurt from -6 0;wrist in -26 0;written 43 29;wrong -4 -16;wrong _ and 3 -2;wrong _ i -7 -2;wrong and -10 -3;wrong and i -7 -2;wrong way 20 -2;wrote 9 61
x -66 0
x ray -57 0
xanax 19 -1
y -10 0
yahoo -4 0;yahoo _ com -4 0;yahoo dot -4 0;yahoo dot com -4 0;yard 13 -4
year -28 -2;year _ has -48 0;year _ is 7 -1;year _ it 4 -2;year _ my -20 0;year _ need -7 0;year _ now 7 1;year _ the -25 0;year _ want -5 0;year ago -41 0;year ago and 12 0;year and -10 3;year and i -28 0;year and the -18 0
year and want -4 0;year back -15 0;year but 5 0;year checkup -5 0;year it 5 -1;year old 3 0;year old has -48 0;yell -13 12;yellow and 22 0;yes -54 -5;yes _ is 27 -13;yes i 13 -1;yes it -27 0;yes it is -18 0;yes that -23 0;yes that is -21 0
yesterday _ it -10 0;yesterday and it -10 0;yesterday but -7 0;yet 28 42
you -22 10;you _ a -9 0;you _ anyth -7 0;you _ are -3 0;you _ break -11 0;you _ for 9 0;you _ i 19 10;you _ if -6 0;you _ it -76 0;you _ me -3 -1;you _ my -27 -8;you _ on 5 6;you _ that -51 0;you _ the -64 2;you are -48 -9
you are break -11 0;you back -8 0;you can 38 11;you do -11 0;you guys -21 0;you guys are -3 0;you have -5 -2;you have a -9 0;you need -5 0;you refill -24 0;you repeat -12 0;you repeat that -7 0;you sell -6 0;you send 4 -1;you take -26 0
you tell 4 -1;you will 18 26;you will not 38 35;you would -7 0;your -131 11;your office 14 9
zero -78 0;zero _ five -4 0;zero three -4 0
zip -15 0;zip code -28 0
"""
