"""What each piece of talk weighs, in tenths: as danger, as crisis; first line: what everything starts from. Not written by hand:
`python -m intake.tests.weighing --update` makes it from the tables of said sentences. `piece danger crisis`, sorted.
"""

TABLE = """\
-8 -8
#allergen -4 -9
#bad -3 -26;#belly 34 12;#blood 3 -21;#breathe 15 -5
#end_self 17 34
#face 13 -45;#fading 105 -81
#garbled 31 -9
#head 16 7
#language 16 3;#limb 20 1
#means 39 69;#much 13 -6
#now 15 -2
#pain 5 -7;#pill 7 4;#poison 5 -46;#poorly -12 -73
#reaction 8 -9
#shock 43 -44;#sudden 37 -43;#swallowed -8 -20
#testicle 46 -17
#upper -13 14
0 9 -75
0 0 -80 0;0 0 0 -44 0;0 _ 0 -12 0;0 _ street 7 0;0 and 4 -6;0 and i 8 0
=animal =die -11 -2;=animal =not 10 4;=animal =resolved -49 0;=animal =swell 7 0;=animal =violent -13 -1
=baby 4 5;=baby =bad 5 0;=baby =breath 28 0;=baby =clinic 7 0;=baby =despair -24 14;=baby =fever 70 -10;=baby =form -24 0;=baby =gut 9 0;=baby =he 25 -13;=baby =kin 15 -1;=baby =me 42 3;=baby =mild -44 0;=baby =not 5 -1;=baby =pale -3 0
=baby =skin -22 0;=baby =want -7 0;=baby =weak 11 0;=bad 54 -14;=bad =bad -5 0;=bad =breath 9 -1;=bad =fever 4 2;=bad =gut 17 -4;=bad =he 23 0;=bad =maybe 13 -1;=bad =mixed 20 0;=bad =onset 40 0;=bad =out 5 0;=bad =pain 87 -43;=bleed 15 -99
=bleed =bad 49 -1;=bleed =bleed 25 -49;=bleed =clinic 5 -10;=bleed =despair -6 0;=bleed =farewell 4 -5;=bleed =fever -3 0;=bleed =he 21 1;=bleed =hide 37 0;=bleed =job -34 0;=bleed =me 14 -26;=bleed =media 3 0;=bleed =mild 5 0
=bleed =money -65 0;=bleed =much -7 -2;=bleed =not -6 0;=bleed =onset 8 -16;=breath 38 -122;=breath =bad -45 -2;=breath =breath 19 0;=breath =clinic -60 0;=breath =farewell -6 0;=breath =he -22 -12;=breath =maybe -5 -11;=breath =me -12 18
=breath =much 6 0;=breath =not 34 -3;=breath =onset 10 -19;=breath =resolved -13 -5;=breath =want 11 -2
=clinic -32 11;=clinic =baby -49 0;=clinic =clinic 8 1;=clinic =despair -42 0;=clinic =die 14 0;=clinic =drug -27 0;=clinic =farewell 3 0;=clinic =fever 4 -1;=clinic =form 6 -2;=clinic =he 7 0;=clinic =help -70 0;=clinic =job -86 0
=clinic =maybe 7 -2;=clinic =me 10 2;=clinic =media -27 0;=clinic =name 23 0;=clinic =not 14 -1;=clinic =onset -40 -12;=clinic =place -4 0;=clinic =resolved -26 0;=clinic =trunk -16 0;=clinic =violent -3 0;=clinic =want -48 0
=corrected -32 1;=corrected =drug 8 -8;=corrected =he -11 -3;=corrected =maybe 6 4;=corrected =me -3 -1;=corrected =onset -5 0
=despair 8 41;=despair =bleed -7 -1;=despair =despair 49 39;=despair =die 24 -68;=despair =farewell 12 46;=despair =form 7 -1;=despair =gut 4 0;=despair =he -4 -10;=despair =height 46 -2;=despair =job -5 7;=despair =much 9 4
=despair =name 4 -2;=despair =not 8 0;=despair =onset -37 1;=despair =place 49 38;=despair =resolved 7 -2;=despair =weak 39 -2;=die 9 47;=die =clinic -41 0;=die =die 19 -2;=die =job -4 0;=die =longago -37 0;=die =maybe -42 1
=die =much 11 -4;=die =place -4 0;=die =resolved -26 3;=die =trunk -13 0;=die =want -30 1;=drug =clinic -54 3;=drug =despair 26 -6;=drug =farewell 16 18;=drug =form 6 12;=drug =he -15 -1;=drug =job -5 0;=drug =kin 18 -2;=drug =media -62 0
=drug =much 35 -39;=drug =not 21 -2;=drug =onset 10 2;=drug =pain -6 -4;=drug =place -6 -7;=drug =resolved -5 1;=drug =want -19 -8
=face 6 -52;=face =animal 5 -1;=face =baby -8 0;=face =bleed 9 -8;=face =breath 5 -1;=face =farewell 29 -13;=face =form 4 5;=face =he -12 3;=face =hide 13 4;=face =humor 18 -1;=face =job -10 -2;=face =limb 13 10;=face =maybe -4 -3
=face =me -20 -12;=face =mild -12 0;=face =mixed -3 -4;=face =much -13 -9;=face =not -3 -5;=face =onset 43 -14;=face =out 7 -4;=face =pale -15 -4;=face =place -3 0;=face =resolved -20 0;=face =swell 87 -46;=face =want 53 -13
=face =weak 104 -32;=farewell =baby 7 0;=farewell =bleed -60 3;=farewell =clinic -40 -2;=farewell =despair 22 27;=farewell =die -22 1;=farewell =drug -22 0;=farewell =farewell 17 38;=farewell =form 12 48;=farewell =he 43 64
=farewell =kin 6 -7;=farewell =much 64 77;=farewell =name 20 7;=farewell =not 45 -10;=farewell =onset -6 22;=farewell =poisonous 12 -1;=farewell =pregnant 14 -1;=farewell =sting 6 0;=farewell =trauma 3 -3;=farewell =violent -8 -3
=fever =baby 8 -1;=fever =face 6 -6;=fever =fever 13 -74;=fever =he 27 -3;=fever =help -32 0;=fever =kin 16 -3;=fever =limb 104 -4;=fever =longago -14 0;=fever =me 6 -2;=fever =money -25 0;=fever =name -12 0;=fever =not -10 0
=fever =out 18 0;=fever =pale -10 0;=fever =place -99 7;=fever =skin -5 0;=fever =trauma -16 -1;=fever =violent -6 -9;=form -10 3;=form =despair -159 0;=form =die 31 59;=form =form -41 0;=form =help -3 0;=form =kin 4 56;=form =maybe -16 -3
=form =me 15 8;=form =media -7 0;=form =much -28 0;=form =not -9 -2;=form =onset 9 -3;=form =told 3 17;=form =want 6 2
=gut =bleed 12 0;=gut =farewell -30 0;=gut =fever -6 0;=gut =form -27 0;=gut =he 60 0;=gut =load 13 -2;=gut =longago -42 0;=gut =maybe -31 0;=gut =me 14 -12;=gut =much 7 -18;=gut =onset 29 0;=gut =resolved 9 -1;=gut =swell 27 -2
=gut =want 27 -9
=he 10 -2;=he =baby 11 -36;=he =bleed 39 1;=he =breath 9 14;=he =clinic 4 0;=he =despair 8 57;=he =die -6 13;=he =drug 62 -4;=he =face 21 -61;=he =farewell 85 7;=he =fever -10 -21;=he =form 20 20;=he =gut -4 2;=he =he -6 11
=he =height 5 -17;=he =hide 91 -9;=he =job -8 0;=he =kin -11 13;=he =limb 35 -5;=he =load -9 0;=he =longago 7 2;=he =me -4 21;=he =media -13 0;=he =mild 4 4;=he =mixed 36 4;=he =much 31 9;=he =name -4 8;=he =not -17 4;=he =onset -8 -16
=he =out 44 -40;=he =pain 53 1;=he =pale 177 -26;=he =place 3 12;=he =plan 27 -2;=he =resolved -12 12;=he =selfharm 50 9;=he =sick 10 -3;=he =swell 8 0;=he =told 3 -15;=he =trauma 19 -18;=he =trunk 46 -5;=he =violent 45 -2;=he =weapon 24 46
=height 9 65;=height =fever -31 0;=height =he 21 -10;=height =maybe -7 0;=help 37 -2;=help =clinic -13 0;=help =drug -14 0;=help =farewell 33 61;=help =form -40 0;=help =help 144 -23;=help =job -44 0;=help =onset 30 -2;=hide =gut 27 18
=hide =he 62 0;=hide =hide 31 -5;=hide =maybe 65 -1;=hide =me 5 -1;=hide =not -7 3;=hide =onset -5 0;=hide =resolved 7 0;=hide =violent 20 26;=hide =weapon 4 26;=humor -5 13
=job -17 0;=job =clinic -4 0;=job =despair -7 0;=job =die 7 0;=job =farewell -10 -1;=job =form -92 -25;=job =he 8 3;=job =job -49 0;=job =longago 3 0;=job =maybe 27 3;=job =me 30 -1;=job =name -12 0;=job =not 3 0;=job =onset 10 0
=job =resolved -30 0;=job =skin -33 0;=job =want -28 0
=kin =bad 24 -8;=kin =bleed 8 -5;=kin =breath 20 -11;=kin =clinic -23 2;=kin =despair -6 -15;=kin =die 12 -2;=kin =drug 23 -20;=kin =face 13 -1;=kin =farewell -12 4;=kin =form 10 49;=kin =he 7 21;=kin =hide 30 0;=kin =limb -4 2
=kin =load 14 -17;=kin =longago -4 -6;=kin =maybe 17 0;=kin =media 6 10;=kin =mixed 49 0;=kin =not 3 -2;=kin =onset 50 -1;=kin =out 55 0;=kin =pain 3 0;=kin =pale 15 3;=kin =poisonous 57 -4;=kin =selfharm 23 14;=kin =skin 32 -5
=kin =sting -11 0;=kin =told 20 -13;=kin =trauma 7 6;=kin =trunk -6 -7;=kin =violent 24 0;=kin =want -10 1;=kin =weak 23 -3;=kin =weapon -6 53
=limb =bleed 12 2;=limb =clinic -17 -9;=limb =corrected 17 -2;=limb =despair 4 -3;=limb =face -22 -1;=limb =farewell 29 -27;=limb =fever 11 -2;=limb =limb -16 -3;=limb =longago -55 0;=limb =maybe -3 1;=limb =me 15 3;=limb =media 9 6
=limb =mild -12 0;=limb =much -3 1;=limb =name 7 -4;=limb =not -13 0;=limb =out -15 0;=limb =pain -61 -12;=limb =pale 19 -13;=limb =place -3 0;=limb =want 8 -8;=limb =weak 3 -25;=load =form -44 0;=load =he 7 -3;=load =maybe -3 0
=load =me 28 1;=longago -29 15;=longago =baby 5 -1;=longago =despair -23 0;=longago =drug 63 -1;=longago =fever -20 0;=longago =form -26 0;=longago =gut -18 0;=longago =he -22 -1;=longago =maybe -10 -1;=longago =me -27 -6
=longago =onset -19 3;=longago =place -34 0;=longago =poisonous 3 0;=longago =resolved -4 0;=longago =trunk -4 0;=longago =want 49 3
=maybe =bad 9 18;=maybe =bleed -24 -1;=maybe =breath -5 -1;=maybe =clinic 7 3;=maybe =corrected -4 15;=maybe =despair 24 83;=maybe =die 15 29;=maybe =drug -6 19;=maybe =farewell 5 -2;=maybe =form 3 0;=maybe =he -6 12;=maybe =help -62 -3
=maybe =job -14 1;=maybe =kin -27 -2;=maybe =longago 4 0;=maybe =maybe -4 23;=maybe =me -19 2;=maybe =media -4 0;=maybe =mild 24 -5;=maybe =much 3 0;=maybe =not 30 -12;=maybe =out -4 -1;=maybe =pain 25 -4;=maybe =pale 21 2
=maybe =place 11 22;=maybe =poisonous -9 0;=maybe =pregnant 4 2;=maybe =resolved 4 1;=maybe =skin -8 0;=maybe =trunk 7 0;=maybe =violent -5 0;=maybe =want -15 -7;=me =baby 10 -60;=me =bad -19 -27;=me =bleed 15 -44;=me =breath 11 -45
=me =clinic -19 7;=me =corrected 6 1;=me =despair 17 89;=me =die 5 26;=me =drug 9 3;=me =face -6 0;=me =farewell -6 23;=me =form -4 0;=me =gut -4 -24;=me =he 31 -23;=me =height 45 56;=me =help 4 -5;=me =humor -23 8;=me =job -9 -6
=me =limb -6 -33;=me =me -5 7;=me =media -14 3;=me =mild -28 7;=me =money -4 2;=me =name -18 7;=me =not 12 29;=me =onset -4 7;=me =place 3 1;=me =plan 97 -10;=me =pregnant 9 -44;=me =selfharm 19 7;=me =sting -17 -1;=me =swell -6 -1
=me =trauma 4 0;=me =violent 13 -9;=me =want 11 4;=me =weapon 17 54;=media -74 21;=media =clinic 12 1;=media =form -11 -4;=media =kin -8 0;=media =maybe -14 2;=media =me 6 0;=media =media 3 0;=media =onset -11 -1;=media =poisonous -15 0
=mild =bleed -38 0;=mild =farewell -15 -1;=mild =form -20 0;=mild =he 6 -2;=mild =kin 55 2;=mild =longago -8 0;=mild =maybe -12 0;=mild =pain -30 0;=mild =poisonous 5 -1;=mild =selfharm -16 0;=mild =skin -23 0;=mild =want -42 0
=mixed 18 -46;=mixed =clinic -41 0;=mixed =face 20 -7;=mixed =fever 4 0;=mixed =he 56 -8;=mixed =job -6 0;=mixed =me 12 0;=mixed =mixed 21 -2;=mixed =onset -10 -3;=money -13 7;=money =clinic -12 0;=much 4 -6;=much =breath 6 -1
=much =clinic -31 0;=much =drug 26 -5;=much =form -41 0;=much =he 71 -3;=much =kin 19 -1;=much =limb 21 -3;=much =mixed 35 0;=much =much -5 -3;=much =name 3 68;=much =not -14 3;=much =onset -7 -56;=much =pale 28 1;=much =place -16 -2
=much =want -62 0;=much =weak -4 0
=name -24 11;=name =bleed -21 0;=name =clinic -46 -2;=name =drug -24 0;=name =fever -4 0;=name =form -8 0;=name =job -48 0;=name =kin -21 1;=name =longago 29 22;=name =maybe -6 0;=name =name -11 1;=name =skin -57 0;=name =want 28 3;=not 4 2
=not =bleed -30 -44;=not =breath -6 3;=not =despair 59 35;=not =die -6 9;=not =drug -6 0;=not =farewell 8 -8;=not =form 5 6;=not =gut 41 -1;=not =he 74 3;=not =help -5 0;=not =hide 10 6;=not =humor 4 55;=not =job 35 0;=not =kin 4 -2
=not =limb 16 -1;=not =longago -11 0;=not =maybe 9 -4;=not =me 6 10;=not =media -14 0;=not =mixed -28 -26;=not =much 18 -5;=not =not -25 -6;=not =out -7 -1;=not =pain -83 -6;=not =pale -8 13;=not =place 10 34;=not =plan -7 12
=not =poisonous -14 -17;=not =pregnant -5 -6;=not =resolved 6 -1;=not =selfharm -28 0;=not =sick -9 -12;=not =skin -34 1;=not =swell -47 0;=not =trauma -32 -1;=not =trunk -16 0;=not =violent -66 0;=not =want 53 -10;=not =weak -44 0
=not =weapon -4 0
=onset -5 -6;=onset =baby -44 0;=onset =breath -5 -3;=onset =despair -3 1;=onset =die -5 -4;=onset =form 6 6;=onset =gut 47 -6;=onset =he 21 -37;=onset =help -62 0;=onset =kin -3 0;=onset =limb 14 -42;=onset =me 11 12;=onset =mixed 14 -4
=onset =name 29 -14;=onset =not 26 1;=onset =onset 109 -29;=onset =out 34 -20;=onset =pain 30 -6;=onset =pale -8 0;=onset =place 11 -2;=onset =pregnant 10 0;=onset =selfharm 10 0;=onset =sick 16 -1;=onset =told 3 15;=onset =trauma 13 1
=onset =weak 12 0;=out 21 -50;=out =clinic -19 0;=out =drug -8 1;=out =farewell 17 1;=out =he -16 -20;=out =hide 7 0;=out =kin -13 0;=out =longago -16 0;=out =name -4 0;=out =onset 29 -17;=out =pale 8 0;=out =poisonous 7 0
=out =violent 16 0;=out =want 4 0
=pain -6 -34;=pain =bad 79 -9;=pain =bleed 10 0;=pain =face -44 0;=pain =farewell -23 1;=pain =fever 15 -1;=pain =form -8 0;=pain =he -43 4;=pain =longago 9 -11;=pain =maybe -3 -29;=pain =me 22 -9;=pain =mild -28 0;=pain =name -7 -5
=pain =not -15 -1;=pain =onset 4 -6;=pain =pain 45 -7;=pain =plan -17 0;=pain =trunk 13 -1;=pain =want -8 -4;=pale -7 -58;=pale =baby 23 1;=pale =bad 8 0;=pale =face 5 -2;=pale =farewell -7 -1;=pale =form 9 0;=pale =he 33 15
=pale =maybe 15 3;=pale =me 12 -45;=pale =mixed 3 0;=pale =much 25 2;=pale =onset -3 -5;=pale =sick 8 0;=pale =skin 9 -1;=pale =weak -19 0;=place =despair -3 0;=place =die 19 52;=place =fever -17 0;=place =form -44 0;=place =he 28 6
=place =longago -19 0;=place =maybe 12 27;=place =me 4 -5;=place =much 12 -1;=place =onset -16 -1;=place =place -13 -2;=plan 11 58;=plan =despair 17 1;=plan =die 20 83;=plan =drug -8 4;=plan =he 15 0;=plan =job 4 21;=plan =kin -6 -2
=plan =maybe 11 15;=plan =me 22 -3;=plan =onset 7 2;=plan =plan 9 52;=plan =poisonous 7 -4;=plan =violent 19 -54;=plan =want 5 0;=plan =weapon 14 58;=poisonous -9 -51;=poisonous =baby 8 -2;=poisonous =clinic -11 -1;=poisonous =fever 7 -1
=poisonous =he -3 1;=poisonous =hide 16 0;=poisonous =longago -18 0;=poisonous =maybe -11 2;=poisonous =me 40 -2;=poisonous =much -12 0;=poisonous =onset -3 -1;=poisonous =place -4 -1;=poisonous =poisonous 76 2;=poisonous =want -63 0
=pregnant 3 -100;=pregnant =baby 17 -3;=pregnant =bleed 37 0;=pregnant =clinic -13 -1;=pregnant =drug -42 0;=pregnant =he 27 0;=pregnant =longago -36 0;=pregnant =me 8 -4;=pregnant =onset 36 -1;=pregnant =trauma 7 -3;=pregnant =want -88 0
=resolved -23 2;=resolved =breath 10 -1;=resolved =clinic -25 -2;=resolved =longago -17 0;=resolved =maybe -7 -1;=resolved =me 7 0;=resolved =not 3 2;=resolved =onset -4 -12;=resolved =want -36 0
=selfharm 27 80;=selfharm =despair 44 -3;=selfharm =he 48 47;=selfharm =maybe -16 0;=selfharm =onset 26 14;=sick -21 -26;=sick =bleed 94 0;=sick =he -9 0;=sick =longago -6 -2;=sick =maybe 9 0;=sick =much 10 0;=sick =onset -16 0
=sick =pale 23 0;=sick =want 16 0;=skin -11 -24;=skin =bleed 4 0;=skin =clinic -4 -4;=skin =despair -19 0;=skin =fever 4 0;=skin =he -5 -7;=skin =me 6 -3;=skin =mild -12 0;=skin =much 17 -16;=skin =name -20 0;=skin =not -19 0
=skin =onset -17 0;=skin =pale 26 -1;=skin =skin -60 0;=skin =swell -4 0;=skin =want 4 0;=sting -6 -69;=sting =animal -10 0;=sting =clinic -12 0;=sting =he 6 -2;=sting =onset -4 -3;=swell 5 -64;=swell =face 10 0;=swell =farewell 4 -2
=swell =he 5 0;=swell =maybe -19 0;=swell =me -5 -13;=swell =mild -5 0;=swell =onset 20 -1;=swell =pain 14 -1
=told =farewell 19 51;=told =he 51 86;=told =me 5 8;=trauma 8 -51;=trauma =baby 5 0;=trauma =clinic -39 1;=trauma =despair 3 -4;=trauma =form -17 -1;=trauma =he 20 -4;=trauma =height 15 -5;=trauma =hide -27 -4;=trauma =job -25 0
=trauma =mild -12 0;=trauma =name -87 0;=trauma =not -13 -1;=trauma =out -3 2;=trauma =pain 22 4;=trauma =place -4 -1;=trauma =swell -8 0;=trauma =trauma 40 6;=trauma =weapon 22 -1;=trunk =bad 18 0;=trunk =clinic -57 0;=trunk =drug 11 6
=trunk =farewell 3 0;=trunk =form -17 1;=trunk =he -4 -3;=trunk =humor 8 -2;=trunk =longago -19 0;=trunk =me -12 -9;=trunk =onset 47 -19;=trunk =pain 10 -35;=trunk =place -26 0;=trunk =sick -4 0;=trunk =trauma -3 -2;=trunk =trunk 13 0
=trunk =want 18 -8
=violent 4 -3;=violent =animal -5 -1;=violent =clinic -44 -7;=violent =face 29 -3;=violent =farewell -4 0;=violent =gut 16 -1;=violent =he 4 38;=violent =hide 4 4;=violent =job -11 0;=violent =load 8 0;=violent =longago -9 0
=violent =me 8 -6;=violent =much -3 0;=violent =not 15 0;=violent =trauma 21 -7;=violent =violent 16 26
=want =animal 30 -1;=want =bad 9 1;=want =clinic -12 -3;=want =die 65 101;=want =farewell -5 0;=want =fever 7 -4;=want =form -183 0;=want =gut -39 0;=want =he -7 -11;=want =help 18 0;=want =job -30 -1;=want =load -5 -37;=want =longago -22 0
=want =maybe 15 1;=want =me -12 -5;=want =name -29 0;=want =not 7 11;=want =onset 3 1;=want =pain -9 -13;=want =pale 5 0;=want =plan -9 1;=want =poisonous -11 0;=want =pregnant 6 -3;=want =selfharm -7 0;=want =trunk -5 0
=want =violent 26 42;=want =want 15 -6;=want =weak 28 -7;=weak 21 -18;=weak =farewell -6 -1;=weak =fever 4 -2;=weak =he -12 -5;=weak =limb -19 0;=weak =me 4 -23;=weak =not -4 0;=weak =pain -6 0;=weapon 51 44;=weapon =clinic -7 -4
=weapon =form -4 4;=weapon =hide 13 -18;=weapon =me 32 27;=weapon =media -52 0;=weapon =place -11 0
@abuser 10 -14
@baby 9 -22;@bad 34 -13;@belly -8 -21;@blood 3 -21;@breathe 23 -37
@chest 18 -77;@child 21 -15;@confused -7 -12
@dizzy -11 -85;@droops 10 -10
@hithead -11 2;@hits 15 -17;@hot 13 -97;@hurts -4 -15
@leg 5 -25;@limb 28 2
@numb -6 -2;@number -4 -12
@pain 7 -8;@poison 17 -10
@someone 24 -13;@spreads -5 -2;@sudden 37 -43;@sugar 5 -41;@suicide 17 34;@swells -5 0
@took -5 -20
@vomits 24 -2
@weapon 48 7
^ a dog 16 -1;^ can i 50 5;^ could you -9 0;^ dad is 7 1;^ do i 22 -5;^ do not 14 1;^ do you 59 1;^ does the -33 0;^ everyone would 15 1;^ grandma is 9 -1;^ grandpa is 13 -1;^ hang on -4 0;^ he can 15 -1;^ he cut -5 -2;^ he did -48 0
^ he drank 13 0;^ he got 32 -5;^ he has 5 -18;^ he is -20 -11;^ he says 11 -8;^ he told 25 40;^ he will 9 -4;^ hold on 8 0;^ how do -34 0;^ how many 15 86;^ i accidental 23 -2;^ i already 13 10;^ i ate -5 0;^ i black 4 -1;^ i bought 9 38
^ i broke -18 -1;^ i bump -35 0;^ i burn -10 1;^ i can 10 -1;^ i could -62 2;^ i deliver 9 0;^ i did -71 0;^ i do -17 -28;^ i feel -8 27;^ i found 9 7;^ i gave -6 1;^ i get -33 -31;^ i had -9 17;^ i have -4 9;^ i just 53 16;^ i keep 44 -16
^ i laugh -27 0;^ i live -90 0;^ i look 8 1;^ i lost 7 -9;^ i near -31 0;^ i need 25 -17;^ i pull -16 -2;^ i ran -6 7;^ i read 5 1;^ i sprain -7 0;^ i stubb -17 0;^ i sudden 15 0;^ i swallow 7 15;^ i take -23 -8;^ i think 15 -6
^ i threw -7 -2;^ i told 17 46;^ i twist -12 0;^ i use -4 0;^ i used 6 -6;^ i want 10 -13;^ i was 19 -1;^ i wish 36 41;^ i woke 4 -4;^ i work -43 0;^ i would -62 0;^ i wrote 21 20;^ if i 19 20;^ is it -4 0;^ is the -21 0;^ is there 16 4
^ is this -16 0;^ it feel 11 -8;^ it is -31 14;^ it start -10 0;^ it would 6 1;^ let me -61 0;^ march fourth -8 0;^ mom is -5 -4;^ my addres -10 0;^ my allergi -27 0;^ my baby -7 -29;^ my back -12 -1;^ my best 4 12;^ my boss -8 0
^ my boyfriend 46 16;^ my brother -3 8;^ my calf 4 -1;^ my car -22 0;^ my child 4 -1;^ my computer -9 0;^ my cousin -7 1;^ my defibrillator 9 -3;^ my dialysi 10 0;^ my dog -4 1;^ my ear -6 0;^ my ears -45 0;^ my emergency -6 0;^ my ex 20 0
^ my eye -3 0;^ my eyes -13 0;^ my face -15 -1;^ my feet -31 0;^ my four 7 0;^ my friend -14 -1;^ my grandpa 7 21;^ my grandson 13 -2;^ my gums -25 0;^ my husband 6 -2;^ my infant 21 0;^ my insurance -9 0;^ my kids -23 0;^ my knee -73 0
^ my last -8 0;^ my left 7 -1;^ my legs -8 1;^ my little 4 0;^ my mother -3 -1;^ my name -16 0;^ my one 24 0;^ my partner 7 8;^ my period -4 0;^ my pharmacy -17 0;^ my phone -16 0;^ my roommate 12 18;^ my shoulder 4 0;^ my son -15 0
^ my stomach -8 -5;^ my stool 9 -1;^ my teenage 12 25;^ my testicle 12 0;^ my throat 12 -20;^ my two 13 -3;^ my water 19 -2;^ my wound 33 -1;^ my wrist -6 0;^ my zip -5 0;^ nine eight -4 0;^ nine seven -17 0;^ no chest -12 0;^ no i -28 1
^ no it -5 0;^ no that -4 0;^ nobody is -25 0;^ nobody would 5 7;^ none of -36 0;^ one of 14 0;^ she can 5 0;^ she fell -5 0;^ she got 16 -2;^ she had 3 -1;^ she has -12 0;^ she keep 16 -2;^ she swallow 7 0;^ she was 6 0;^ somebody is 8 8
^ someone is 50 4;^ someth is 6 -2;^ sorry i -6 0;^ that is -42 0;^ the baby -5 -41;^ the bleed -37 0;^ the dog -21 0;^ the last -6 0;^ the number 4 0;^ the pain 51 0;^ the pharmacy -62 0;^ the school 16 0;^ there is 4 1;^ there was -19 -1
^ they would 10 2;^ this is 24 0;^ we are 49 -1;^ we gave 40 -1;^ what are -17 0;^ what do -12 -1;^ what if 31 -1;^ what should 5 0;^ when i -18 0;^ yes i 13 0;^ yes it -8 0;^ yes that -17 0;^ you are -24 0;^ you can -3 0;^ you guys -14 0
^100. 5 0
^abdo 10 0;^abou -8 4;^acci 23 0;^acro 30 -2;^addr -4 1;^aetn -3 0;^affa 4 18;^afra 18 -5;^ahea -31 0;^aliv 96 64;^alle -55 0;^almo -7 -5;^alon 28 1;^alwa -42 0;^ambu 16 -32;^ankl 8 -14;^annu -27 0;^anot 8 3;^answ 10 -2;^anxi -87 0
^anyb 3 12;^anym -4 32;^apar 5 11;^apne -39 0;^appe -19 0;^appo 5 -1;^apri 16 3;^arth -66 0;^aske 12 21;^aspi -27 -1;^assa 38 -7;^atta 13 -46;^aven -57 0;^awak 41 -6
^baby 9 -1;^back 4 -1;^badl 17 -1;^ball 9 -8;^bang -20 0;^base -10 -3;^bath 20 -1;^beac -12 0;^beat 57 2;^beep 8 -1;^befo -14 2;^behi -14 -9;^bein 54 -1;^beli -3 2;^bell 4 -26;^bena 8 -3;^bett -8 4;^bigg 14 0;^bill -5 0;^biop 8 2;^birt 3 1
^blac 10 -5;^blad 20 16;^blea 41 1;^blin 3 -1;^blis -6 -10;^bloa -37 0;^bloc 6 0;^blot 9 0;^boar 3 -1;^boil 24 -3;^both 17 -7;^bott 11 31;^boug 20 58;^boul -14 0;^boyf 52 -1;^brai -22 10;^bree 12 -7;^bria -16 0;^brig 26 0;^bubb 25 -2
^buil -16 -1;^bulg 12 0;^bull -3 5;^bump -15 -11;^bunc 55 -1;^burd 29 45;^burp 13 0;^butt 14 -4;^buzz 8 0;^bypa -16 0
^call 9 3;^canc -34 15;^card -38 -3;^cash 21 2;^catc 5 -1;^cath 16 0;^caug 3 -2;^cert -12 0;^chai 63 -1;^chan -41 10;^chap -40 0;^char -63 0;^chec -20 16;^chem 67 -4;^ches 11 -73;^chew 7 -2;^chok 6 30;^chol -74 0;^chur -22 0;^cign -25 0
^clas -58 10;^clic -46 0;^clif 20 53;^clin -50 4;^clos 4 11;^clot 44 -7;^coac 4 -8;^coff -17 -17;^colo -7 -5;^comm 11 5;^comp -54 33;^conc -15 -6;^conf -5 -12;^cong -77 0;^cons 4 -4;^cont -8 -20;^conv 37 -1;^cook -7 0;^corr -18 -4
^cost -40 0;^couc -12 0;^coun -18 1;^coup -13 -3;^cour 18 3;^cous -7 7;^cove -10 -4;^covi -32 0;^crac -15 -3;^cram -5 -1;^cras 5 2;^cray -27 0;^craz 6 4;^crea -52 0;^cree -40 0;^cris -32 0;^cros -9 -4;^crus -4 -4;^curi -38 0;^curt 30 -1
^cutt -11 39
^dadd 12 13;^danc -10 0;^davi -15 0;^dead -59 0;^deat -20 -1;^deci 9 4;^dedu -63 0;^deli -5 -1;^deme -11 2;^deni -31 0;^dens -12 0;^dent -194 0;^depa -22 0;^depr -46 0;^derm -15 0;^dese 48 104;^dete 6 -5;^dial 12 1;^dinn -23 0;^dire -12 0
^disa 22 64;^disc -10 0;^diso -32 0;^divo -27 0;^dizz -3 -8;^doct -28 2;^doin -4 0;^dona -14 19;^drai 44 -15;^dran 38 -5;^draw 4 36;^driv -47 4;^droo 4 -15;^drop 4 -28;^drov 34 34;^drow 19 21;^drun 61 0;^drye 13 7
^earl -20 -2;^eati -3 0;^ecze -37 0;^effe -21 0;^eigh -17 6;^elbo -5 0;^elev -102 1;^emai 5 0;^emba -25 0;^empt 11 -9;^endi 6 20;^enou 34 44;^epil -23 0;^epip 5 -21;^even -51 0;^ever 38 15;^exis 14 7;^expi -35 0;^eyel -20 -9
^fall -15 -20;^fast -5 1;^faul 63 95;^febr -30 0;^feed 29 0;^feel 41 0;^fent 23 -2;^fift -5 -1;^figh 47 2;^figu 42 53;^fill -15 0;^firs -18 12;^fitz -20 0;^fixe 5 6;^flar 5 0;^flas -3 -2;^flig -8 -2;^floo -6 -22;^flop 31 -2;^flos -13 0
^flui 29 -2;^flye -42 0;^flyi -7 0;^foam 20 0;^folk -15 0;^foll -3 1;^foot 20 -1;^forg -74 -18;^form -59 0;^foun 34 -19;^frid -10 -1;^frie -4 9;^fune -11 0;^funn -11 -38;^furn 6 0
^gain -29 0;^gall -24 0;^gara 14 -12;^garc -49 0;^gard -24 0;^gasp 46 -1;^gene -7 -1;^girl 46 90;^gluc 26 0;^gmai -13 0;^goin 27 -5;^good 39 83;^grab 36 1;^grad -49 0;^gran 7 -3;^grap -8 -1;^gree -3 -1;^grie -46 0;^grow -28 0;^grun 26 0
^gues 5 1;^gurg -4 -1;^gush 13 -1
^hall 6 -6;^hamm 11 -1;^hang 5 -42;^hard 23 0;^havi 21 -19;^heal -49 -40;^hear -28 11;^heav 30 2;^help -3 0;^hemo 6 -4;^hero 22 -3;^hers 32 78;^hicc -4 -1;^hidi 5 -4;^high -5 0;^hims 9 21;^hist -28 0;^hitt 30 5;^hive -4 -21;^hoar -10 0
^hold -9 0;^hope 21 46;^hosp -76 -7;^hotl 51 2;^huff 20 -1;^hund 13 3;^hunt -8 0;^hurt 7 -8
^indi 10 -3;^infa 5 0;^infe -50 -1;^insi 36 -1;^inst -10 0;^insu -15 1;^inte -20 1;^itch -22 -16
^jame -8 0;^jamm -23 0;^janu -5 0;^jell 19 0;^jerk 19 -3;^jump 12 -20
^keep 44 -1;^kick 7 -36;^kidd -3 2;^kill -24 1;^kitc 28 4;^knif -3 -15;^kniv 9 -14;^knoc -15 -6
^late -89 0;^laug -42 -1;^laun 19 -1;^leak 49 -4;^lean 17 -3;^lear -29 0;^leth 68 51;^lett 7 13;^leve -3 0;^libr -12 0;^life -56 0;^lift -35 0;^list -7 -13;^litt 7 -5;^livi 61 91;^lock 8 45;^long 5 25;^look 13 -1;^lope -37 0;^love 4 21
^lunc -5 -1;^lung 24 -6;^lyin 14 -1
^maki 13 -3;^mamm -20 0;^mapl -5 0;^mari -28 0;^mayb 4 0;^meal -28 0;^medi -17 -3;^memb 3 1;^memo 6 0;^meno -54 0;^ment 18 0;^mess -21 4;^metf -25 0;^migr -25 0;^mill -24 0;^minu 36 -91;^mixe 17 -5;^moan 7 0;^mond -6 -2;^moni 4 -14
^mont -6 -29;^morn -3 0;^mosq -51 0;^mout 20 -16;^mowe -4 -1;^mumb -7 0;^murd -46 0;^musc -6 -4;^mush 26 0;^musi -52 0;^myse 20 69
^name -13 6;^narc -19 -1;^need -28 -1;^neig 12 -1;^nerv -82 0;^neur -18 0;^neve -9 -1;^newb -8 -9;^nice 4 1;^nico 12 0;^niec 30 85;^nigh 3 14;^nine -12 2;^nobo 22 25;^nois 9 -2;^norm -25 -8;^nose -10 -7;^noti 76 18;^nove -8 0;^nowh 17 -1
^numb -11 -3;^nurs -27 4
^offi -6 6;^onli -23 0;^oozi 12 0;^open 14 -4;^oper -4 0;^orde 5 -1;^oreg -36 0;^othe -7 2;^outl 30 -1;^outs 17 -5;^over 6 0;^oxyg 10 -22
^pain 69 0;^pani -42 0;^pant 16 -1;^pape -26 -4;^para -20 0;^part 25 10;^pass -7 -1;^pati 21 2;^payn -19 0;^peac 36 42;^pedi -24 0;^peni 4 0;^peop 18 3;^peri -26 0;^pers -20 16;^phon -17 1;^phys -46 6;^pick 12 48;^pict 62 34;^piec 19 0
^pill -10 -4;^pizz -13 -3;^plat -16 0;^play -37 0;^plea -8 0;^pneu -17 0;^poin 38 5;^pois -57 -21;^poki 20 -1;^poli 14 0;^poop 36 0;^popp 9 -12;^port -64 0;^posi -27 0;^poun 83 -1;^pour 57 -11;^pree -14 -1;^pren -8 0;^pret 15 -4;^prev -32 0
^pric -46 0;^prin -89 0;^priv 4 -1;^prom 28 74;^puki 37 -1;^puls 41 -34;^pupi 14 -1;^purp 51 7;^push 12 0
^quie 87 48
^raci 17 -2;^rape 61 -4;^ratt 28 -2;^razo 24 71;^real 35 -14;^reas 13 14;^reco -80 -5;^refe -64 0;^refi -11 0;^refl -16 0;^regu -5 -4;^reha -31 0;^rela -7 0;^reli 16 36;^reme -4 1;^remi -18 0;^repe -20 -7;^repl -21 0;^repo -61 0;^resc -5 -2
^resp 103 -47;^resu -42 0;^reti -60 0;^retu 13 1;^reye -42 0;^ring -24 0;^ripp 35 -4;^rive -4 21;^room 6 0;^rout 19 0;^rubb 10 6;^runn -12 -4
^safe -11 5;^satu -8 18;^sayi 57 21;^scal -58 0;^scar 10 2;^sche -29 -5;^scho -5 0;^scor -16 -1;^scra -54 1;^scre -8 23;^seas -30 0;^seco -12 -9;^seei 58 -18;^seiz 14 -27;^seni -12 0;^sens 16 -10;^sent 39 -2;^seps -24 0;^seri -33 1
^shad 4 -1;^shak 10 -56;^shar -15 -1;^shel -7 8;^shie -25 0;^shif -13 0;^shir -7 -7;^shiv 31 -11;^shoc 31 -36;^shot -31 0;^shou -7 -9;^show 8 4;^shri 10 -3;^sick -6 0;^sigh 4 0;^sign -4 0;^sinu -38 0;^sitt 99 0;^sixt -5 1;^skil 21 -1
^slap 22 31;^slep -12 0;^slur -8 -14;^smal -18 -11;^smea -6 0;^smel 5 -2;^smil -6 -5;^smit -47 0;^smok -25 -11;^smot 19 -5;^snak 5 -1;^snee -15 -1;^snor -20 -4;^soak 59 -11;^sobe -18 0;^socc -3 0;^soci -22 0;^some 7 0;^soon -4 0;^sorr -22 5
^span -49 0;^spee 7 -3;^spid 7 -2;^spla 43 -2;^sple 37 0;^spoo 6 0;^spot 40 -10;^spri -5 0;^spur -3 -7;^sque 24 -44;^squi 30 0;^stab 5 0;^stat -40 0;^step 17 -4;^stic 29 0;^stit -5 -8;^stoo 42 1;^stop 15 0;^stor 7 0;^stra -9 -13
^stre -103 -17;^stru 59 -5;^stub -29 0;^stuc -15 -27;^stud -17 2;^suck 53 -5;^sudd 37 -43;^suff 34 0;^suic 15 34;^summ -22 1;^sunb -66 0;^supp -7 -2;^surg -4 7;^surv -22 0;^swal 32 1;^swit -26 0;^swol 22 13
^tabl 27 -4;^take 6 14;^taki 5 34;^talk 18 0;^teac 3 2;^tear 22 -1;^teet -11 0;^tenn -19 0;^tere -4 0;^teta -68 0;^text 9 19;^than -33 6;^thei 4 23;^ther -4 -3;^thes -27 3;^thic -8 -1;^thin 17 -19;^thou -3 8;^thre -6 -18;^thro 33 -23
^thur -8 0;^thyr -30 0;^tigh 107 -75;^time 123 0;^tire -35 8;^toda 38 0;^todd -4 -19;^toen -57 0;^toil 8 -7;^tong 5 -42;^toni 70 85;^tons -3 -2;^toot -5 -5;^touc 31 -1;^towe 37 3;^trac 18 -1;^traf -65 0;^trai -10 0;^tran -12 0;^tras 6 0
^trea -6 0;^tric -52 0;^trie 15 9;^trou -10 11;^truc 10 -2;^tryi 17 -1;^tues -7 -7;^tunn -42 0;^turn 87 -2;^twel -8 2;^twin -19 -22;^twit -8 -1;^typi -15 0
^ultr -5 0;^unco -5 -5;^unde 42 0;^unit 19 6;^unre 11 -1;^upda -32 0;^upse -10 1;^urge -55 0;^urin -7 0
^vaca -32 0;^vacc -18 0;^vide 11 13;^visi -4 -4;^vita -57 -1;^voic 6 0;^volu -9 0;^vomi 21 -5
^wait -20 3;^waki 32 0;^walg -45 0;^walk -4 5;^want -4 9;^wate 5 -14;^weak -22 0;^webs -62 0;^wedd 20 20;^wedn -30 0;^weig -56 -9;^weir -11 -5;^welt 23 -1;^whee 28 1;^when -9 -3;^wher -11 0;^whil 16 1;^whis 12 1;^whol 27 -6;^wind 12 -1
^wint -60 0;^with 6 -1;^wond -7 4;^word 43 2;^work -7 1;^worl 22 14;^worr -10 2;^woul 6 19;^woun 11 -8;^writ 3 -1;^wron -5 -22;^wrot 5 61
^xana 20 -1
^yaho -3 0;^year -98 7;^yell -3 2;^youn 5 0
^zapp 15 -1
a _ a -12 -2;a _ after -6 0;a _ around 11 2;a _ as -40 0;a _ at -32 2;a _ bad 11 0;a _ battery 17 0;a _ bite -12 0;a _ blood -8 0;a _ bottle 24 -4;a _ bug -16 0;a _ can -4 0;a _ clot 3 0;a _ coming 7 0;a _ cough -24 0;a _ cut -30 -4
a _ diaper 6 3;a _ dizzy -3 0;a _ every 8 -2;a _ for 12 3;a _ from -26 -3;a _ high -5 0;a _ i -4 0;a _ in -8 -1;a _ infection -31 0;a _ is -42 -4;a _ it -13 0;a _ last -22 0;a _ like 11 -2;a _ minut 30 0;a _ nose -71 0;a _ now -64 0
a _ of 9 -1;a _ off -10 0;a _ on -14 1;a _ or 3 -1;a _ over -4 9;a _ pain 3 0;a _ physical 16 1;a _ point 7 0;a _ puffy -8 0;a _ red -18 0;a _ she -50 0;a _ shot -13 0;a _ slot -12 0;a _ smear -6 0;a _ sore -45 0;a _ test -14 0;a _ that 8 0
a _ this 3 -7;a _ throat -15 0;a _ time -5 0;a _ to 35 71;a _ up 5 0;a _ week -45 0;a _ went 8 0;a _ when 14 1;a _ who -7 0;a baby -7 9;a baby and -3 0;a baby last 6 0;a bad -4 -2;a bag 27 2;a bag of 27 2;a baseball 10 0;a bat 23 -1
a belt 7 -3;a bit -102 0;a bit of -46 0;a bit puffy -8 0;a blade 3 46;a blister -13 0;a blood clot 3 0;a bloody -3 0;a board 17 0;a bottle 98 25;a bottle of 22 6;a bridge 26 12;a bruise -21 0;a bunch 55 -1;a bunch of 33 0;a burden 29 45
a button 17 0;a button battery 17 0;a car 22 -7;a cardiologist -6 0;a chest -43 0;a child -22 0;a cold -83 -1;a cold and -20 0;a coma -28 0;a concussion -9 0;a concussion in -3 0;a copy -7 0;a copy of -7 0;a cough -129 0;a counselor -34 0
a couple 7 -2;a couple of -28 0;a crayon -27 0;a cup 5 0;a cup of 4 0;a curtain 6 0;a day -56 0;a doctor 3 2;a dog 17 0;a drum 5 0;a fever 22 -20;a fever of 9 -1;a few minut 21 0;a few week -45 0;a fish 28 0;a follow 7 0;a follow up 7 0
a fork 8 3;a form -26 0;a friend -10 0;a full -10 3;a go -18 0;a good 17 0;a goodbye 27 4;a grape 7 0;a gun and 5 -14;a gun in 20 -27;a gush 8 0;a gush of 8 0;a hard -9 0;a hard time -5 0;a headache 7 -17;a heart -38 -10
a heart attack -4 -9;a heavy 4 0;a high 51 -1;a high fever 40 0;a history -24 0;a history of -24 0;a hot 9 0;a house -35 0;a hundr 13 -51;a hundr point 7 0;a kid -14 1;a knife -4 -17;a lady -29 0;a letter -6 1;a letter for 4 0
a lifesaver -6 0;a little -142 -14;a little blood -8 0;a little fever -3 0;a little high -5 0;a little when -7 0;a lot -8 2;a lot of 6 -5;a low -40 0;a low fever -23 0;a lump -12 0;a magnet 24 0;a minute 5 -10;a minute and 3 0;a mole -8 0
a month 10 0;a month old 28 0;a muscle -5 0;a muscle in -5 0;a nail 15 -3;a new -90 0;a noseble -25 -2;a noseble last -37 0;a note 4 4;a pad 8 -1;a pad every 7 -1;a pain -24 0;a pain in -19 0;a pap -6 0;a pap smear -6 0;a paper -11 0
a paramedic -15 0;a person 3 33;a physical 40 0;a physical for -4 0;a piece 18 -1;a piece of 18 -1;a plan 23 38;a plan to 28 3;a port 19 0;a quarter -4 0;a question 4 -2;a r -12 0;a rash on -34 0;a rash that 16 0;a real -5 0;a real bad 11 0
a referral -8 0;a refill -4 1;a refill of -21 0;a refill on 19 0;a ride -15 -1;a rock 18 0;a rock and 18 0;a rope 16 15;a runny -37 0;a runny nose -37 0;a sack 17 0;a second -3 -3;a seizure as -11 0;a sharp 3 0;a shot -18 0;a sinu -10 0
a sinu infection -8 0;a sleep -40 0;a small -65 0;a small cut -10 0;a snake 14 -1;a sore -33 0;a sore throat -11 0;a splinter -53 0;a sport 8 1;a sport physical 15 0;a stab -12 0;a stab at -21 0;a stiff neck 5 0;a stomach -44 0
a stomach bug -16 0;a stroke -38 -12;a stroke in 30 0;a stroke last -9 0;a stuffy -32 0;a stuffy nose -32 0;a sudden 24 -7;a suicide 22 21;a suicide note 49 30;a tb -3 0;a tb test -3 0;a teenager -33 0;a terrible 27 -1
a terrible headache 17 0;a tetanu -9 0;a tetanu shot -8 0;a tick -69 0;a tightnes 6 0;a tiny -16 0;a tooth -4 0;a touch -67 0;a tree 7 28;a truck 39 3;a voice 50 106;a wart -18 0;a way 10 45;a week -39 0;a wet 19 1;a wet diaper 14 4
a wheelchair -24 0;a whole 26 -1;a whole bottle 10 -6;a year -31 0
a1c -40 0
abdominal 7 0;abdominal pain 7 0;about -8 4;about _ appointment 4 -1;about _ bill 3 -1;about _ hour 5 12;about _ minut 7 -1;about _ my 20 -28;about _ myself 20 11;about _ off 21 11;about _ week -11 0;about a -52 0;about an 12 3
about an hour 5 12;about dying 6 16;about how 19 46;about it -6 5;about kill 6 -39;about my -5 0;about suicide 7 16;about that -30 0;about two -38 0
accident 6 1;accident _ my 6 0;accident and 8 -4;accident and my 6 0;accident i 5 16;accidental 34 -4;accidental took 17 -2;acne -21 1;acros 30 -2;acros my 7 -1;acros the 23 -1;acting -10 -9;acting _ and 26 -1;action -17 0;action plan -17 0
addres -4 1;addres _ 0 -7 0;addres is 0 -7 0
aetna -3 0
affair 4 18;affair in 4 18;afraid 18 -5;after 4 4;after _ fall 6 0;after _ shot -5 0;after eating 20 -1;after her -5 12;after meal -28 0;after my -45 -1;after pizza -9 0;after that -9 0;after the 5 -2;after the shot -5 0;afternoon -16 0
again and 15 12;age -62 0;ago -23 17;ago and i 9 2
ahead -31 0
aid -24 -2;aide 6 16;air 65 -14;air and 17 0;air in 5 0
alarm _ the -16 0;alive 96 64;all 21 7;all _ a 19 -6;all _ and -5 -65;all _ headach 9 0;all _ his 5 28;all _ it -14 17;all _ my 10 -2;all _ pill 23 59;all _ up -4 -1;all _ way -32 0;all and 3 7;all be 23 10;all clear -20 0;all down 7 6
all have 9 0;all have headach 9 0;all i 5 -26;all my 32 76;all of 44 -8;all of a 19 -6;all over 37 1;all over and 15 -3;all that -21 2;all the -17 0;all the way -32 0;all these -3 6;all to 9 6;allergi -37 3;allergi are 15 0;allergic -6 -12
allergic _ shellfish -8 0;allergic to -13 -8;allergic to shellfish -8 0;allergy -48 0;almost -7 -5;almost drown 21 -1;alone 18 6;along 5 0;already _ he 9 0;already _ i 4 2;already _ she 4 -3;already _ the -6 0;already but 3 0
already but he 9 0;already but i 5 0;already but she 4 -3;already but the -11 0;also 48 -1;alway -42 0
am _ a -9 0;am _ about -22 -3;am _ and 16 -21;am _ at 5 3;am _ bleed 4 -8;am _ blood 13 0;am _ burden 11 5;am _ but 5 -2;am _ can -4 -1;am _ chemo 37 -4;am _ chest 15 0;am _ down -4 4;am _ for -36 0;am _ four 13 0;am _ from -42 -2
am _ having -50 0;am _ here 8 -3;am _ i 3 78;am _ in -12 0;am _ labor 41 0;am _ like 6 -1;am _ month 25 -2;am _ my -38 -1;am _ now 7 -2;am _ of 29 48;am _ on -4 6;am _ one -17 0;am _ out 5 11;am _ over -24 0;am _ pregnant -59 0
am _ real 34 -4;am _ safe 42 37;am _ six 6 0;am _ through -8 -1;am _ to -3 24;am _ up 8 -1;am _ you 7 2;am a 4 8;am a burden 11 5;am about 16 4;am about to 9 -7;am afraid 18 -5;am all -17 0;am allergic -16 0;am allergic to -16 0
am asking -49 0;am back -20 0;am being 22 -7;am bleed 37 -17;am bleed real 6 0;am blue -54 0;am burn -12 -1;am call -9 1;am call about -4 0;am call for -6 0;am call to 41 6;am chok -10 0;am chok up -14 0;am confus -8 -1
am confus about -27 0;am constipat -16 0;am cough -5 -1;am cough up 21 0;am dead -27 0;am dizzy 7 0;am done 20 11;am drown -6 -6;am drown in -21 0;am due -6 -1;am due for -59 0;am dying -37 -40;am dying to -16 0;am feel -5 28
am fine now 5 -1;am going 9 -5;am going through -7 0;am going to 29 -23;am gone 23 36;am having 23 -14;am having chest 15 0;am hiding 4 -3;am i 17 4;am in 4 1;am in labor 41 0;am just -4 7;am lighthead 5 0;am look for -45 0;am making -4 0
am not 8 28;am not bleed -54 0;am not having -50 0;am not pregnant -59 0;am not safe 42 37;am not short -46 0;am not suicidal -39 0;am on chemo 21 -3;am out -21 0;am out of -12 0;am plann 13 21;am pregnant and 5 -6;am ready to -6 9
am real 4 0;am runn -12 0;am sad -37 0;am saying 7 0;am scar 81 -38;am scar of 11 72;am seeing 6 -27;am seven 4 0;am seven month 4 0;am shak -4 -4;am shak and 19 -1;am shiver 18 0;am short -13 -1;am short of 21 -1;am sitt 5 -2;am six 5 0
am six week 5 0;am soak 7 -1;am soak a 4 0;am sorry 5 35;am stand 3 24;am stand on 46 47;am starv -20 0;am still 38 4;am stress -11 0;am sweat 33 0;am sweat and 5 0;am think 10 -5;am think about 19 -52;am think of -6 28;am thirty 31 -4
am throw 27 -2;am throw up 27 -2;am trying 14 7;am trying to -21 2;am twenty 16 -1;am vomit 15 0;am wheez 7 -1;am with -14 0;am writ -9 0;ambulance 16 -32
an -12 -11;an _ i -29 -2;an _ reaction -4 0;an _ so -8 0;an allergic -4 0;an allergic reaction -4 0;an ambulance 5 -18;an ear -18 0;an emergency 6 -11;an hour -3 1;an hour and 6 -1;anaphylaxi -4 0;and 29 -2;and _ a -43 -5;and _ about -28 0
and _ after 26 0;and _ all 33 -1;and _ am 29 -2;and _ and 35 -37;and _ are 38 -5;and _ arm 3 -11;and _ at 8 0;and _ back 4 2;and _ belly 39 -5;and _ bone 17 -1;and _ breath 5 0;and _ came 10 -1;and _ can 63 -17;and _ chest 42 -1
and _ cough -9 -1;and _ cut 10 0;and _ d -7 0;and _ did 7 -15;and _ do 27 -9;and _ doctor -5 0;and _ eyes -4 -1;and _ face 21 -1;and _ feel 67 -19;and _ fell 19 0;and _ felt 7 21;and _ fever 3 -1;and _ for -22 0;and _ gave -4 5
and _ got -5 -5;and _ gray 10 0;and _ had -8 -1;and _ hand -7 -15;and _ has 37 -4;and _ have 15 -1;and _ he -24 -2;and _ head 13 -6;and _ her 6 7;and _ his -3 0;and _ hit 3 0;and _ i 4 1;and _ in 48 0;and _ incision 8 -1;and _ inhaler 9 0
and _ is 29 -3;and _ it 10 -11;and _ jaw 14 0;and _ just 46 -3;and _ keep 35 -1;and _ know 20 -3;and _ leg 12 -6;and _ legs 14 0;and _ light 8 0;and _ lips 12 -2;and _ little 4 1;and _ live -8 0;and _ look 5 0;and _ mouth 17 -3
and _ near 19 0;and _ neck 11 -6;and _ need -89 -11;and _ not 17 -23;and _ of 15 0;and _ one 21 17;and _ only -8 0;and _ out 21 1;and _ pain 18 0;and _ pass 7 13;and _ quit 5 0;and _ runny -13 0;and _ said -5 1;and _ says 52 27
and _ scar -19 0;and _ school -4 0;and _ she 66 0;and _ skin 20 -1;and _ sleepy 19 0;and _ speech 7 0;and _ sugar 4 0;and _ sweat -4 0;and _ take -42 0;and _ temperature 57 -1;and _ the 4 26;and _ there 5 3;and _ thing 10 0
and _ think 44 -4;and _ threw 7 0;and _ throat -24 -3;and _ told 7 19;and _ took 4 14;and _ up 19 15;and _ vision 26 0;and _ voice 36 -7;and _ wake 20 32;and _ want -26 10;and _ wife 3 0;and _ will 75 -2;and _ word 15 4;and _ would -22 1
and a cough -54 0;and a high 5 0;and a little -4 0;and a runny -13 0;and all -16 1;and bleed 24 0;and broke 6 -3;and burn 7 0;and can not -17 -49;and do 16 23;and do not 4 3;and does 11 -2;and does not 22 -5;and everyth -5 -3;and face 5 0
and feel 5 -2;and four and 5 0;and had -9 -1;and has -4 1;and have -9 -1;and having 23 0;and he 40 -2;and he can 11 -5;and he feel 5 0;and he has 11 0;and he is 57 -12;and he says 5 7;and he will 14 -1;and her 114 -2;and his 30 0
and his eyes -7 0;and his heart 6 0;and hit 41 -2;and hit her 6 0;and hot 5 0;and i 50 -6;and i am 29 -2;and i can 21 -7;and i do 24 2;and i feel 11 -13;and i fell 14 0;and i had -3 -1;and i have 11 -1;and i just 15 -1;and i keep 9 5
and i know 17 -16;and i near 19 0;and i need -24 -9;and i think 44 -4;and i want -7 16;and i would -66 0;and it 13 -11;and it came 10 -1;and it got -14 0;and it hurt 23 -3;and it is 16 0;and it was -8 -1;and it will 13 -10;and look 9 0
and my 50 -28;and my belly 19 -1;and my chest 30 -1;and my face 13 0;and my feet -5 0;and my hand -5 -11;and my head 12 -5;and my heart 4 0;and my incision 8 -1;and my jaw 12 0;and my leg 23 -1;and my legs 14 0;and my mouth 12 -1
and my neck 4 -2;and my sugar 4 0;and my throat 19 -3;and my tongue 6 0;and my vision 10 0;and my voice 31 -4;and my wife 3 0;and need -210 0;and need a -24 0;and need her -6 0;and need his -22 0;and need my -5 0;and noth 52 1
and now 115 -15;and now he 15 -10;and now his 20 0;and now i 18 5;and now my 18 -7;and now she 7 -6;and on -4 1;and out 6 -3;and over 21 1;and says 96 -7;and says she 7 30;and seeing 3 -1;and she 43 -1;and she can 17 -2;and she has 7 0
and she just 8 0;and sleepy 26 -1;and sweat 10 0;and swell 12 0;and swollen 4 0;and the 10 2;and the baby 11 -2;and the bone 17 -1;and the cut 8 0;and the light 8 0;and the pain 11 0;and the scar -19 0;and then 63 29;and then it 13 -4
and there 29 -1;and there is 44 0;and they -4 -1;and they are 11 -1;and they want -24 0;and three 25 0;and throw 11 4;and throw up 10 0;and tight 37 0;and today 18 -7;and today it 10 -1;and took 6 -5;and turn 11 1;and want -137 1
and want a -16 0;and want to -24 0;and we 3 -2;and we can 10 0;and we need -10 0;and went 29 0;and will 54 -2;and will not 54 -2;and woke 9 63;and woke up 9 63;and yes -37 0;ankl -7 0;ankle 25 -11;ankle is -11 0;annual -27 0;another 8 3
another one 5 0;answer 10 -2;answer me 4 -1;antifreeze 9 -1;anxiety -25 0;anxiou -34 0;anxiou about -24 0;any -17 2;any _ breath -4 0;any _ of -26 0;any _ pain -20 0;any air 18 0;any chest -20 0;any chest pain -20 0;any more 43 29
any sense 10 0;any thought -22 0;any thought of -22 0;any trouble -5 0;any trouble breath -4 0;anybody 3 12;anymore -4 32;anymore _ i -7 1;anymore i 14 8;anymore it -56 0
apart 5 1;apartment -15 11;apnea -39 0;appendix -15 0;appointment 5 -1;appointment _ the -20 0;appointment _ will 11 2;appointment i 33 -3;appointment i will 11 2;april 16 3
are -14 -28;are _ a -5 0;are _ after -11 0;are _ and 5 -6;are _ from -33 0;are _ me -4 -1;are _ my -15 0;are _ shut 18 0;are _ so -12 0;are _ the 12 -4;are _ there 9 -3;are _ to -19 0;are a -53 0;are all 8 4;are blue 25 -1;are blue and 5 0
are break -12 0;are chapp -32 0;are driv -24 0;are driv me -24 0;are dry -37 0;are in 14 -5;are itchy -12 0;are kill -24 0;are kill me -18 0;are not 51 3;are not there 9 -3;are on -3 1;are sore -13 0;are swollen -7 -1;are the -61 -8
are tingl 14 0;are you -8 -1;area -3 0;area code -3 0;arm 9 4;arm _ bent 22 -2;arm _ not 11 -2;arm _ sore -16 0;arm _ weak 3 0;arm and 5 4;arm is 18 -49;arm is bent 22 -2;arm is sore -16 0;arm will 8 0;arm will not 8 0;arms 20 8;army -21 0
around _ it 16 0;around _ mouth 9 0;around for 32 3;around my 4 -1;around one -30 0;around the -6 -7;around the mouth 7 0;arthriti -66 0;arthriti in -24 0
as -26 -15;as _ and 9 0;as _ baby -29 0;as _ board 15 0;as _ child -22 0;as _ kid -31 -1;as _ rock 12 0;as a -29 -12;as a baby -29 0;as a board 15 0;as a child -22 0;as a kid -31 -1;as a rock 12 0;as alway -3 0;as in 11 0;ask -23 3
ask about -17 0;asked 12 21;asked me 16 -18;asking _ the -50 0;asks 24 13;asleep _ the -9 0;asleep and 15 28;aspirin -27 -1;assault 38 -7;asthma attack 12 0
at 0 6 0;at _ beach -12 0;at _ door -25 -1;at _ dot -19 0;at _ end 6 2;at _ it 18 1;at _ lake -36 0;at _ last -45 0;at _ six -27 0;at _ two -24 0;at _ week 10 0;at all 15 -30;at gmail -13 0;at his -23 0;at home and -8 0;at me 38 5
at night -93 0;at night it -8 0;at nine -10 0;at once 106 -7;at school 21 2;at the 5 0;at the beach -12 0;at the end 6 2;at the lake -36 0;at twenty -35 0;at work -6 -24;at yahoo -3 0;at yahoo dot -3 0;ate 9 -59;ate _ and -7 0
ate _ bunch 16 0;ate _ of 19 0;ate a -7 -9;ate a bunch 16 0;ate one 18 0;ate some 17 -2;ate too -42 0;attack 13 -46;attack _ i 13 -2;attack _ year 3 0;attack and -35 0;attack in -37 0;attack when -7 0
avenue -57 0
awake 41 -6;awake but 8 0;away -4 7;away _ my 37 1;away my 13 16;away so -24 0
b -57 0
baby 6 -11;baby _ blue 17 0;baby _ coming 15 0;baby _ lips 12 0;baby _ moving -5 0;baby _ not -4 -38;baby _ off 10 0;baby _ up -10 0;baby has a -10 0;baby has not 70 -2;baby is -6 -16;baby is coming 15 0;baby is lips 12 0;baby will -19 -3
baby will not -19 -3;babysitter 5 -1;back -8 10;back _ and 54 5;back _ been -9 0;back _ college -5 0;back _ he 5 0;back _ my 3 -3;back and 8 -6;back hurt -5 0;back i 17 -13;back in -67 0;back in college -5 0;back is -14 0;back to 4 1
bad -13 1;bad _ and 12 0;bad _ can 13 0;bad _ it 28 6;bad _ the 8 4;bad and 35 5;bad and the 5 6;bad headache 14 0;bad i can 12 0;badly 17 -1;bag 27 3;bag of 27 2;balloon 4 -4;bandage 9 -1;bank -8 0;baseball -7 -1;baseline -14 0
basement -19 0;bat 29 -1;bath 5 14;bathroom -16 -1;bathroom _ and 4 -1;bathroom and 18 1;batteri 7 10;battery is -11 0
be 36 109;be _ anymore 5 1;be _ by 12 11;be _ her 6 4;be _ i 24 -15;be _ if 5 19;be _ in -9 3;be _ off -9 19;be _ on -79 0;be _ so 21 5;be _ to -3 -10;be _ without 25 35;be a 4 5;be alive 60 16;be around 24 5;be around for 32 3;be at 14 4
be better 3 22;be better off -9 19;be better without 3 4;be dead 91 32;be done 17 1;be gone 28 6;be happier 17 11;be here -12 10;be here anymore 19 2;be late -52 0;be need 7 4;be over 103 27;be seen -16 0;be test -13 0;be the -6 0
be with 52 48;beach -12 0;beat _ up 5 -1;beat me 12 1;beat me up 5 -1;because _ do 4 5;because _ i -4 0;because _ my 4 0;because _ the -46 0;because _ want 48 79;because _ will 72 100;because he 19 -2;because he is 33 -3;because i 22 7
because i do 7 6;because i want 47 69;because i will 52 12;because no -11 0;because of -54 0;because of my 4 0;because of the -32 0;because the -16 0;bed 56 2;bed and 21 22;bee sting -5 0;been 6 13;been _ about 98 126;been _ all 24 -1
been _ and -7 3;been _ away 30 36;been _ by 10 -1;been _ in 4 -1;been _ me -6 7;been _ my 31 130;been _ myself 33 30;been _ on -3 0;been _ the -14 50;been _ tired -46 0;been _ to -10 2;been _ year -9 0;been asleep 19 -1;been bleed 11 -2
been bleed for 37 -1;been cutt 52 41;been drink 9 3;been feel -13 0;been giving 38 41;been giving away 30 36;been going 14 0;been having -3 0;been like -4 0;been like that -4 0;been on -13 -1;been sober -12 0;been think 12 21
been think about 3 10;been throw -6 -1;been throw up -6 -1;before -14 2;before i 26 9;before my -6 0;behind -14 -9;behind my 14 0;behind the 24 -1;being 54 -1;being abus 13 -1;being alive 9 26;believe -3 2;belly 4 -26;belly _ and 15 0
belly _ hard 19 0;belly is 8 -8;belly is hard 17 0;belly pain -7 0;belly pain and 15 0;belt 9 7;benadryl 8 -3;bent 53 -3;best 3 0;better -8 4;better _ dead 28 8;better _ if 4 3;better _ without 13 3;better off 6 30;better off dead 28 8
better off if 4 3;better off without 13 3;better without 8 7;better without me 8 7;between _ shoulder 29 -2;between my 7 0;between my shoulder 5 0
bigger 14 0;bill -6 -1;biopsy 8 2;birth _ week 9 0;birth is -5 1;birth last 6 0;birth last week 6 0;birthday 3 1;bit -21 -23;bit me 21 0;bit of -99 0;bit puffy -8 0;bite -48 0;bitten _ a 10 -1;bitten by a 10 -1
black 36 -5;black and 40 0;black out 7 -52;blad 54 17;blade 5 32;blank -7 -1;bleach 8 0;bleach _ my 9 0;bleach in 9 0;bleach in my 9 0;bled -40 1;bled a -35 0;bleecker -9 0;bleecker street -9 0;bleed 3 -8;bleed _ lot 30 0;bleed _ my 35 -2
bleed _ the -5 0;bleed a lot 30 0;bleed and i 9 0;bleed anymore -11 0;bleed for 39 -1;bleed from 14 -1;bleed money -53 0;bleed real 7 0;blew up -5 0;blind 4 0;blister -6 -10;bloat -37 0;block 6 0;blood _ after -30 0;blood _ from 6 0
blood _ is 7 -2;blood _ medicine -3 0;blood _ on -10 0;blood _ out 17 0;blood _ was -21 0;blood clot -21 0;blood clot after -30 0;blood draw -32 0;blood on the -11 0;blood pressure -6 5;blood sugar 8 -1;blood sugar is 37 -1;blotchy 8 0
blow my -34 3;blue 27 21;blue _ blue -5 0;blue and 28 -7;blue around 7 0;blue around the 7 0;blue cros -9 0;blue cros blue -5 0;blue for 25 0;blue shield -25 0;blurry vision 7 0
board 3 -1;boat -11 1;body 11 9;boil 6 -4;boil water 28 0;bomb -18 0;bone 26 -60;bone _ stick 4 0;bone is 43 -3;bone is stick 4 0;book -28 0;boot 3 0;born -22 0;boss 5 -1;boss is -43 0;both arms 41 -1;bother 17 -7;bother me -5 0
bottle 11 34;bottle of 17 9;bought 20 58;bought a 8 16;boulevard -14 0;box -10 -15;boy 30 24;boyfriend 52 -1;boyfriend _ me 5 -3
brain -15 15;break -6 -4;break _ my 28 -3;break up -19 0;break up i -16 0;breakfast 4 -2;breakfast and 5 0;breast -3 -3;breast cancer -6 0;breastbone 23 0;breastbone and 10 0;breath _ and -5 0;breath _ is -29 0;breath _ my -6 0
breath _ the -27 0;breath and 96 6;breath away -31 0;breath but 10 0;breath fast 14 0;breath fine -18 0;breath like 13 0;breath through 4 0;breathe 6 13;breathe in -8 0;brian -16 0;bright 26 0;bright _ blood 20 0;bright red 26 0
bright red blood 20 0;bring my -12 0;bring the 4 0;broke -5 3;broke _ in -11 0;broke _ my 30 9;broke my -23 3;broke out -11 0;broke out in -11 0;brother _ the 21 14;bruis 20 24;bruis and 19 8;bruise -78 0
bubbl 25 -2;bug -18 0;bugs 12 -1;bugs _ the 8 -1;bugs on 8 -1;bugs on the 8 -1;build -16 -1;bulg 10 0;bump -22 -12;bump my 8 -2;bunch 55 -1;bunch _ pill 3 96;bunch of 33 0;bunch of pill 3 96;burden 29 45;burn _ finger -14 0;burn _ my 5 -4
burn _ the -8 0;burn _ tongue -32 0;burn _ with 32 -14;burn and 11 0;burn my finger -14 0;burn my tongue -32 0;burn up 22 -12;burn up and 7 -1;burnside -24 0;burst and 30 -1;but -3 -13;but _ am -10 1;but _ can -11 1;but _ chest 9 0
but _ do 4 -1;but _ have -24 -14;but _ i 5 -7;but _ keep 8 -2;but _ my 9 0;but _ need -19 0;but _ son 9 -1;but _ wife -19 0;but _ would -52 0;but he 16 -5;but he is 4 -4;but his 36 0;but i -6 -1;but i am -10 1;but i can -15 0;but i do 5 -1
but i have -24 -14;but i need -34 0;but i would -73 0;but it -4 -11;but it is -6 -2;but my son 9 -1;but my wife -19 0;but not -39 0;but now 16 0;but that -17 -1;but that is -7 0;but the -26 -7;but there 10 -3;but there is 13 -1;butt -15 0
butter 10 0;button 13 -2;button battery 21 0;buzz 8 0
by _ and 25 -1;by _ car 35 -2;by _ horse 8 -1;by a 28 -44;by a car 35 -2;by a horse 5 0;by accident 4 -5;bypas -16 0
c -16 -12
calf 7 -3;calf _ swollen 4 0;calf is 16 -2;calf is swollen 4 0;call -4 5;call _ about -24 0;call _ back -10 0;call _ i -11 0;call _ the -8 -5;call about the -8 0;call back -78 0;call for -7 1;call for my -10 0;call from -5 8;call if -9 0
call is -9 0;call me -8 0;call my -12 0;call the 7 2;call to 21 14;call you -65 5;call you back -8 0;came 5 -5;came _ from 3 -5;came _ the 3 -1;came on 23 -2;came out 29 -4;camp -85 0;can -15 -22;can _ be -18 0;can _ breathe -6 22
can _ catch 16 -1;can _ do -11 19;can _ feel 17 -26;can _ find -15 0;can _ hear -37 0;can _ keep 16 14;can _ leave -12 -1;can _ lie 7 -4;can _ lift 13 -4;can _ look -12 0;can _ move 4 -18;can _ my 5 14;can _ pass 5 0;can _ repeat -10 0
can _ reschedule -4 0;can _ say 70 -1;can _ see -5 2;can _ send -5 -1;can _ sleep -126 0;can _ speak 5 -5;can _ stay -9 -1;can _ stop -21 0;can _ swallow 60 -5;can _ talk 15 -1;can _ that -11 0;can _ walk 21 -6;can be -13 0;can breathe 5 0
can feel 59 0;can go 3 53;can i -101 17;can i get -36 0;can i take -12 0;can not 21 -13;can not breathe -6 21;can not catch 16 -1;can not feel 17 -26;can not find -15 0;can not hear -27 0;can not hold 23 -1;can not keep 16 14
can not lie 7 -4;can not lift 13 -4;can not look -12 0;can not make -6 0;can not move 30 -16;can not pass 5 0;can not say 56 -1;can not see 5 2;can not sleep -126 0;can not speak 9 -5;can not stay 12 -1;can not stop -12 0
can not swallow 58 -5;can not take 59 11;can not tell 28 -9;can not walk 21 -6;can see 61 -10;can see the 7 -1;can we -98 0;can we do -11 0;can you -24 -1;can you repeat -10 0;can you send -5 -1;can you tell -10 1;cancel 6 8
cancel _ appointment -47 0;cancel my 64 5;cancel my appointment -47 0;cancer 7 8;car 13 1;car _ and 11 1;car runn 3 28;card 6 -2;card _ the 4 0;card and 4 -1;card and the 4 0;cardiologist -24 0;care _ i 19 17;care _ my 13 21;care if 46 24
care if i 46 24;care of 8 17;care of my 13 21;case -9 14;cashew 5 0;cast -7 0;catch 5 -1;catch _ breath 10 -1;catch my 8 -1;catch my breath 8 -1;catheter 16 0;caught 3 -2
center _ my 16 0;center of 16 0;center of my 16 0;certificate -11 0
chair 34 -2;chang -11 6;chang table 16 0;change -16 -1;change my 14 -2;chapp -40 0;chart -36 0;check -5 15;check out 3 74;check up -31 0;checkup -21 -47;chemical 45 -1;chemo and 32 -5;ches -21 0;chest 9 -71;chest _ my 10 0;chest _ no -5 0
chest _ or -10 0;chest _ ray -23 0;chest _ tight 11 0;chest and 32 -3;chest and my 10 0;chest feel 11 0;chest hurt 42 0;chest is 6 -1;chest is tight 11 0;chest pain 3 -6;chest pain last -4 0;chest pain no -5 0;chest pain or -10 0
chest that 9 0;chest tightnes 3 0;chest x -23 0;chest x ray -23 0;chew 6 -2;chew _ a 8 -1;chill 3 -2;chin 8 -3;chok _ just -21 0;chok _ my -60 0;chok he -6 0;chok me 25 19;chok on -17 -3;chok on my -53 0;chok up -23 0;chok up just -10 0
choke 7 0;cholesterol -71 0;christma -12 8;church -22 0
cigna -25 0
clammy 12 0;clas -58 10;clean -6 0;cleaner 18 -3;clear 10 1;click -46 0;click _ i -11 0;click when -11 0;click when i -11 0;cliff 20 53;clinic -50 4;close 51 3;closet 45 54;clot _ size 25 0;clot after -30 0;clot the 25 0;clot the size 25 0
coach 4 -8;coat -16 1;code -42 -12;coffee -11 -15;coffee ground 4 -1;cold -7 -7;cold and 4 -3;cold sore -15 0;collaps 4 -8;college 15 1;colonoscopy -15 0;color 9 -1;color of 9 -1;com -27 0;coma -35 0;come _ my 71 16;come _ the -40 0
come down 35 -8;come to -4 -3;coming back 22 26;coming down 9 5;coming out 88 -12;company -18 -8;computer -57 0;concussion -30 0;concussion in -3 0;confus -7 -12;confus _ can 5 0;confus _ does 5 0;confus _ the -27 0;confus about -35 0
confus and 56 -2;confus and can 5 0;congest -50 0;constipat -83 0;contact -29 1;contact _ my -46 0;contact is -9 -1;contact is my -27 0;contraction 8 -1;contrast 9 -1;control -18 -1;controll -10 0;cookie 9 0;copy -21 0;copy of -18 0
cord 20 -15;corner of -9 -1;correct -18 -4;cost -39 0;couch -12 0;cough _ blood 12 0;cough _ now 3 0;cough and 54 -5;cough and now 3 0;cough is -26 0;cough that -24 0;cough up 56 -2;cough up blood 12 0;could _ a -16 0;could _ get -9 0
could _ tell 3 -1;could i -66 0;could i get -7 0;could the -27 0;could you 4 -1;could you tell 3 -1;counsel -7 0;counselor -13 2;counter 19 2;couple 7 -2;couple _ month -14 0;couple of -28 0;couple of month -14 0;course -18 0;court -66 0
cousin -7 7;cousin is -8 0;cover -10 -4;cover in 41 -1;covid -32 0;covid shot -9 0
cpr -70 0
cramp -5 -1;cramp _ night -15 0;cramp at -15 0;cramp at night -15 0;crash 5 2;crayon -27 0;crazy 6 4;cream -49 0;creek -91 0;crisi -32 0;cros -28 0;cros _ shield -5 0;cros blue -5 0;cros blue shield -5 0;crush -4 -4
cup 31 -2;cup of 12 0;curiou -22 0;curtain 30 -1;curtain _ down 6 0;cut _ wrist 36 -5;cut and 9 -1;cut me -49 0;cut my 48 25;cut my wrist 22 49;cut myself -9 -10;cut off 44 -3;cut out -31 0;cut that -6 0;cuts 16 110;cutt 6 98
cvs -5 0;cvs on -7 0
d -69 0
d _ v -10 0;d m -4 0;d m v -4 0
dad 10 0;dad _ not 4 0;dad is 10 -16;daddy 12 13;date _ birth -5 1;date of -5 1;date of birth -5 1;date on -30 0;daughter _ her -16 6;daughter has -16 0;daughter is 10 6;daughter swallow -5 0;daughter told 7 -34;daughter was -3 -1;day -13 1
day _ my -31 0;day _ the -3 0;day of -20 5;day old 25 0;day so -7 0;days -3 1;days _ and 39 -5;days _ go -18 0;days _ i 31 -2;days a -18 0;days a go -18 0;days ago and 39 -2;days and 43 -6;days and i 31 -2;days old 11 -2;days old and 3 0
dead -3 10;dead _ my -24 0;deal -9 0;death -19 0;death _ i -15 0;decid 6 28;deductible -63 0;deep 53 3;deer -14 0;defibrillator 15 -4;defibrillator _ off 5 0;defibrillator went 5 0;defibrillator went off 5 0;deliver 4 0;dementia -11 2
deni -31 0;dental -39 0;dentist -82 0;department -22 0;depress -16 0;depression -18 0;dermatologist -15 0;deserve 35 76;deserve to 17 16;desk 12 3;detector 5 -4
diabet -47 0;diabetic 21 -6;diabetic _ he 7 0;diabetic and 11 -4;diabetic and he 7 0;dialysi 27 1;dialysi _ is 13 0;diaper rash -34 0;diaper since 5 0;did 6 9;did it 73 25;die 9 3;die _ my -14 0;die without -14 0;die without my -14 0
died _ a -31 0;died of 26 3;died of a -31 0;diet -87 0;dinner -23 0;disappear 35 8;disease _ in -4 0;disease runs -4 0;disease runs in -4 0;disorder -32 0;divorce -27 0;divorce and -15 0;dizzy -4 -7;dizzy when -4 0;dizzy when i -4 0
dmv -6 0
do -9 29;do _ anymore 19 5;do _ bring -42 0;do _ call -15 0;do _ close -12 0;do _ deserve 17 52;do _ do 26 2;do _ fast -21 0;do _ feel -3 -2;do _ get -7 0;do _ go 4 0;do _ have -87 -1;do _ i -10 -1;do _ know -14 -17;do _ myself 26 1
do _ need 23 2;do _ plan 56 35;do _ see 31 36;do _ shoot -18 0;do _ still 7 0;do _ stop -21 0;do _ take -63 0;do _ want 27 32;do have 4 -1;do i -19 -28;do i call -40 0;do i come 48 0;do i fast -21 0;do i get -5 0;do i need 21 -3;do if 6 -1
do if i -21 0;do it 40 75;do not -5 11;do not deserve 17 52;do not have -13 0;do not know -14 -17;do not plan 56 35;do not see 55 50;do not shoot -18 0;do not think 5 2;do not want 31 33;do someth 35 85;do the 38 2;do this -4 8
do this anymore 12 4;do we 5 -2;do you -105 0;do you do 6 -1;do you have -42 -1;do you need -4 0;do you take -14 0;doctor -28 2;doctor _ i -6 0;doctor _ to -22 0;doctor he 48 -16;doctor is -27 -2;doctor said 7 0;does _ have -30 0
does _ hurt 6 80;does _ know 60 -35;does _ matter 10 20;does _ want -3 5;does it 36 68;does not have -30 0;does not know 40 -21;does not want -3 5;does that -6 0;does the -39 0;dog 4 2;dog _ me -25 0;dog _ my 13 0;dog _ the 28 49;dog is 6 1
doing -4 0;doll 7 0;donat -6 2;done 27 81;door 7 2;door _ and 12 83;door lock 9 -5;dose 14 8;dose of my 8 3;dot -41 0;dot _ at -17 0;dot com -27 0;dot miller -4 0;dot miller at -4 0;dove 13 0;dove _ the 13 0;down 9 -20;down _ arms 28 -1
down _ i 4 -1;down _ stair 36 -1;down and 11 -33;down his 6 0;down my 57 -9;down on -10 -1;down on the 13 0;down over 16 0;down over my 13 0;down since -22 0;down the -14 -3;down the stair 36 -1
dr -32 0;drain 44 -15;drank 38 -5;drank bleach 7 8;drank some 38 -3;draw -14 0;drink _ days 13 -1;drink and 20 0;drink two 5 0;drink two days 5 0;driv -6 15;driv me -109 0;drive -19 1;drool -5 -8;drool and 37 -1;droop 28 -1;drop -22 -3
dropp 13 -20;dropp the -3 0;dropp to 33 0;drove 34 34;drown 19 21;drown _ paperwork -9 0;drown in -24 -2;drug -47 0;drum 5 0;drunk 61 0;drunk _ he 6 -1;drunk and 7 -1;drunk but 5 0;dry -93 0;dryer 13 7
due -5 0;due _ my -10 0;due for -15 -4;due for my -10 0
dye 19 2;dying _ get -15 0;dying of -15 0;dying to -22 0;dying to get -15 0
e -28 -5
e _ m -3 0;e five -4 0
ear -114 -8;ear _ and -32 0;ear hurt -30 0;earlier 3 0;earliest -29 0;early -4 0;ears -45 0;easier 6 7;eating -3 0;eating and -9 0
eczema -37 0
effect -21 0
egg -22 0
eight -13 -7;eight _ and 3 0;eight _ court -7 0;eight _ oh -12 0;eight _ seven -11 0;eight _ two -47 0;eight eight -31 0;eight oh -11 0;eight oh two -5 0;eight one -13 0;eight six -6 0;eight week 3 -1;eight week and 4 0;eighteen -5 0
eighth -5 0;eighty five 4 0
ekg -17 0
elbow -5 0;eleven -41 1;else -3 2
email 5 0;emergency 11 -19;emergency _ is -7 -3;emergency contact -4 0;emergency contact is -9 -1;emergency room -11 -1;empty and 5 -1
end 3 -6;end _ life 13 6;end _ the -52 0;end and 25 2;end it 19 48;end my life 13 6;end of the -52 0;end the -21 0;ending 6 20;ending _ life 4 8;ending my 4 8;ending my life 4 8;ends -17 0;enough 34 44
epilepsy -23 0;epipen 5 -21
even 7 3;even notice 14 33;every -6 0;every _ hour -3 0;every _ i 4 5;every breath 9 0;every hour 19 0;every time 19 0;everybody 72 73;everyone 13 57;everyone _ be 33 4;everyone would 21 1;everyone would be 21 1;everyth 36 3
everyth and 20 6;everyth is -8 0;everywhere 23 0;everywhere and 12 -1
ex is 19 -3;exam -40 0;exist 14 7;expir -23 0
eye -13 -64;eye _ in -17 0;eye and 10 -1;eye for 7 0;eye live -17 0;eye live in -17 0;eyes 20 -70;eyes _ itchy -12 0;eyes are 3 -5;eyes are itchy -12 0;eyes roll 7 0
f -6 0
face 85 5;face _ droop 17 0;face _ swell 10 0;face is -22 -17;face is droop 10 0;face is swell 8 0;face with 30 0;fade 20 0;faint _ hit 9 0;faint and 38 -1;faint and hit 9 0;fake -10 0;fall -6 -15;fall out -19 0;fami 4 0;fami history -4 0
far -25 0;fast -5 -12;fat 6 -4;father _ a -5 0;father _ of -6 0;father died -6 0;father died of -6 0;father had -5 0;father had a -5 0;father is 16 2;fault 63 95;fax number -3 0
feed 19 1;feel 17 -6;feel _ a 35 2;feel _ and 24 0;feel _ i -19 -8;feel _ it 11 -7;feel _ legs 43 -10;feel _ my 17 -6;feel _ someth 13 -1;feel faint -9 -1;feel faint and 8 0;feel funny 46 -10;feel heavy 8 0;feel hot 5 0;feel like 120 -4
feel like i 67 -4;feel like it 7 -6;feel like someth 13 -1;feel my 16 -27;feel my legs 36 -6;feel real 8 -1;feel sick 4 0;feel the 64 -1;feel tired -22 0;feel weak -8 0;feel weird 7 0;feet -8 -4;feet _ at -12 0;feet swell -11 0
fell _ his -4 0;fell _ hit 3 0;fell _ of 15 0;fell _ on -15 0;fell _ the 75 -41;fell and 13 -11;fell and hit 3 0;fell asleep -8 1;fell down 10 -2;fell down the 23 -1;fell in the 3 -1;fell off -4 -14;fell off the 13 -9;fell out 50 -4
fell out of 15 0;felt 16 -3;felt _ baby 10 -1;felt the 8 0;felt the baby 8 0;fentanyl 23 -2;fever _ 0 16 -1;fever _ i 24 -1;fever _ one 5 0;fever _ she 6 0;fever and 10 -3;fever and i 18 0;fever and she 6 0;fever broke -56 0;fever but 3 0
fever of 7 -1;fever of 0 5 -1;few _ ago -4 0;few minut 36 0;few week -45 0
fifth -17 -3;fight 47 2;fight i 26 7;file 11 2;fill -15 -1;fill _ the -8 0;fill out -10 0;fill out the -8 0;find me 99 99;find my -17 0;fine -102 -10;fine _ i 8 1;fine _ just -5 0;fine i -81 0;fine now -12 -4;finger 5 -69;finger _ the -5 0
finger are 35 0;finger on -6 0;finish the -22 0;first -18 12;first _ in 11 2;first _ of -8 0;first name -34 0;first one -16 0;first thing -11 0;fish -3 0;fit and 10 0;fits -21 -1;fitzgerald -20 0;five -16 -34;five _ five -38 0
five _ nine -4 0;five _ oh -9 0;five _ one -17 0;five _ she 5 0;five _ three -16 0;five _ two -38 0;five _ zero -4 0;five and she 5 0;five five -20 6;five five five -26 0;five five oh -9 0;five hundr 15 0;five minut 5 -5;five month 7 0
five nine -5 0;five oh -14 0;five oh one -9 0;five oh three -9 0;five six -13 0;five week 14 -1;five week old 13 0;five year -44 0;five zero -5 0;five zero one -3 0
flash -3 -2;flight -8 -2;flight and 6 0;floor 53 -21;floppy 24 -1;floppy and 6 0;flos -6 0;flu -58 -6;flu shot -7 0;fluid 29 -2;flyer -42 0;flying -7 0
foam 21 0;folk -18 0;follow -3 1;follow me 10 8;follow up -42 0;food -4 2;foot -3 -26;foot _ asleep -83 0;football 20 -1;for 5 11;for _ a -22 0;for _ annual -3 0;for _ blood -28 0;for _ breath -6 0;for _ couple -9 0;for _ dad -34 0
for _ five 58 0;for _ hour 34 -13;for _ minut 64 0;for _ minute 6 -1;for _ next 4 -1;for _ pain -10 0;for _ pap -13 0;for _ second -3 0;for _ so -10 1;for _ son 16 9;for _ to 20 17;for _ week 5 0;for _ year -23 0;for a -20 -15
for a couple -9 0;for a minute 6 -1;for a second -3 0;for a week 4 1;for after 70 61;for air 28 0;for an -7 -8;for everyth 35 81;for five 5 0;for forty 19 0;for good 42 44;for his -11 1;for me 5 3;for my -59 3;for my annual -3 0
for my dad -34 0;for my son 16 9;for pneumonia -14 0;for school -43 0;for six hour 12 0;for sleep -5 0;for ten 6 0;for that -25 0;for the -39 10;for work -4 0;for year -79 0;for year and -3 0;forget -59 0;forgot -7 -11;forgot _ card -3 0
forgot my -22 0;forgot my card -3 0;fork 13 1;form -30 -4;form _ the -11 0;form for -41 0;form for the -5 0;form is -20 0;form sign -7 0;forty one -4 0;found 33 -20;found my 5 -1;four _ ago -3 0;four _ and 24 -7;four _ five -9 0
four _ six 3 -1;four _ the -10 0;four _ two -4 0;four and 18 -5;four and i 8 -1;four five -9 0;four five six -3 0;four one -7 0;four seven -15 0;four three -5 0;four time 40 -2;four two -12 0;four week 16 -1;four week old 9 0;four year 7 -1
fourteen -17 0
free 8 4;friday -9 -1;friday so -48 0;from -42 5;from _ and 23 1;from _ cut 40 0;from last -33 0;from my 8 -14;from the -11 -53;from typing -29 0;from your -13 5;front _ me 3 5;front of 15 13;front of me 3 5
full -10 0;full _ blood 15 0;full of 21 -1;full of blood 15 0;funeral -11 0;funny -11 -38;funny and -6 -1;furnace 6 0;fuss -4 0
g -4 0
gain -29 0;gallbladder -15 0;game -20 0;garage 14 -12;garage _ the 18 83;garage and 11 9;garage with 5 33;garage with the 5 33;garcia -49 0;garden -24 0;gas and 10 10;gasp 19 -1;gave -11 -3;gave _ his 15 27;gave _ last 6 0;gave birth 14 -1
gave birth last 6 0;gave me -12 -1;gave the 12 -2
get -13 -2;get _ air 42 -8;get _ and 17 0;get _ breath 5 0;get _ in 6 -1;get _ the -5 0;get _ to 6 -11;get _ when -17 0;get a -37 -1;get air 21 -1;get any 18 0;get any air 18 0;get enough 4 -3;get her 21 0;get him 5 -1;get him to 5 -1
get in 3 0;get it 3 8;get my -17 -8;get someth -6 0;get the -4 0;get this 5 0;get wind -3 0;gets _ and 7 42;gets the 60 148;gett _ and -19 0;gett _ the -4 1;gett a 10 0;gett tight 6 0
girl -9 0;give 7 4;give me -10 4;given 6 12;giving away 14 42
glas 55 -9;glass -42 -1;glucose 13 0
gmail -13 0
go 4 39;go _ and 41 -1;go _ sleep 30 14;go _ when 19 -1;go ahead -23 0;go away -3 -4;go away when 12 0;go down 29 -1;go home 31 -13;go on -6 47;go to 13 -12;go to sleep 30 14;god 52 38;goes 4 1;going 27 -5;going _ and -4 -3
going _ do 31 -17;going _ end 14 31;going _ hang 28 45;going _ hurt -10 18;going _ jump 12 47;going _ kill -6 -21;going _ my 10 -2;going _ pass 6 -2;going in -7 -4;going in and -5 -1;going into 6 -1;going off 69 1;going on 8 0
going through -7 0;going to 4 22;going to do 31 -17;going to end 14 31;going to hang 28 45;going to hurt -10 18;going to jump 12 47;going to kill -6 -21;going to pass 6 -2;going up 21 0;golf ball 27 0;gone 20 -1;gone _ and 20 0
gone and -5 -1;gone by 38 16;gone now -5 0;gone through 8 0;goodbye 16 91;goodbye and -5 5;goodbye letter 47 5;goodbye to 79 33;got 19 -1;got _ all 13 24;got _ and -29 0;got _ bad -16 0;got _ by 7 -11;got _ fever 22 0;got _ gun 32 22
got _ my 10 -1;got _ off 33 0;got _ plan 39 118;got _ splinter -16 0;got _ stiff -31 0;got _ the 31 0;got _ worst 6 -1;got a -10 -2;got a bad -34 0;got a fever 22 0;got a plan 39 118;got a splinter -16 0;got a stiff -31 0;got hit 26 -13
got hit by 13 -1;got into 9 -23;got into my 21 0;got into the 10 -4;got it 6 12;got kick 8 0;got kick in 8 0;got me on 4 -1;got my 28 -31;got pain 8 0;got shock 7 0;got stung 5 -1;got stung by 8 0;got the 54 11;got the worst 6 -1
got this 34 0;got to 5 0
grabb 36 1;grade -43 0;graduat -12 0;grandkid -102 0;grandma 31 -1;grandma is 32 -10;grandmother had -36 0;grandmother is 37 -2;grandpa 37 1;grandpa is 26 1;grandson 3 -2;grandson is 4 -1;grape 7 0;gray 87 -8;grease 40 -3;great -116 0
green -3 -1;grief -18 0;ground 48 -1;group -3 0;grunt 26 0
gues 5 1;gum -118 0;gums -42 0;gums _ when -11 0;gums bleed -8 0;gun -5 -15;gun _ the -8 -22;gun and 6 -17;gun in 8 -21;gunn -13 0;guns 5 11;gush 73 -3;gush of 8 0;guy -14 0;guys -23 0;guys are -3 0
gym -16 -1
h -58 0
ha -198 0;had -35 -56;had _ and -4 0;had _ baby 18 -4;had _ bleed -13 0;had _ blood -16 0;had _ cancer -15 0;had _ concussion -4 0;had _ cough -86 0;had _ fever 3 0;had _ for -24 0;had _ headache -30 0;had _ heart 3 -1;had _ in -7 0
had _ on 6 -2;had _ seizur 6 0;had _ seizure 6 -5;had _ stroke -14 -6;had _ tonsil 18 -1;had _ wet 11 0;had a 19 -17;had a baby 7 -1;had a blood -14 0;had a concussion -4 0;had a cough -3 0;had a fever 3 0;had a headache -30 0
had a heart 14 -1;had a seizure 6 -5;had a stroke -8 -1;had a wet 11 0;had an -10 2;had any -25 0;had breast -5 0;had breast cancer -5 0;had it -12 0;had my 14 0;had my tonsil 14 -1;had preeclampsia -18 0;had surgery 16 -2;had the -4 0
had three 14 0;haha -45 0;hair -9 2;hair _ fall -19 0;hair is -39 0;hair is fall -19 0;half 15 -54;half _ my 3 0;half of 19 -5;half of my 3 0;hallucinat 11 0;hammer 11 -1;hand 45 1;hand _ a 26 16;hand and 36 0;hand are -10 -3;hand is 4 0
hand on 5 19;hand with 31 7;hang 4 -1;hang _ let -4 0;hang on -58 -2;hang on let -4 0;hang out 16 -5;happier 17 11;hard 41 -99;hard _ a 46 -1;hard _ breath 7 0;hard _ i 5 0;hard _ swallow 8 0;hard and 6 0;hard and i 5 0;hard as 46 -1
hard as a 46 -1;hard time -8 0;hard time breath 7 0;hard to 41 -6;hard to swallow 8 0;harm -13 0;has -4 -9;has _ be -3 3;has _ bleed 5 0;has _ cold -37 0;has _ ear -12 0;has _ fever 25 -2;has _ gun 4 -7;has _ had 4 -1;has _ hurt -9 0
has _ moved 14 -1;has _ peed 22 -1;has _ temperature -6 0;has a cold -37 0;has a fever 25 -2;has a gun 4 -7;has a temperature -6 0;has an -25 0;has an ear -12 0;has been bleed 13 0;has been hurt -9 0;has had -40 0;has lice -38 0;has no 6 -1
has not moved 14 -1;has not peed 22 -1;has to be -3 3;hate 6 11;have -12 0;have _ a -20 1;have _ abdominal 7 0;have _ after -4 0;have _ all 58 12;have _ allergi -13 0;have _ and 5 2;have _ bad -11 0;have _ blood 12 0;have _ burn -3 0
have _ call -13 0;have _ cold -10 0;have _ cough -4 0;have _ cutt 22 10;have _ enough 9 28;have _ feel -13 0;have _ felt 53 -19;have _ fever 11 -1;have _ having -6 0;have _ i -65 0;have _ in -16 -1;have _ it 10 44;have _ my 72 58
have _ on -77 0;have _ pain 32 -3;have _ pass 15 -2;have _ pill 25 76;have _ plan 34 -39;have _ poison 4 -1;have _ rash 8 0;have _ sinu -9 0;have _ sore 6 -5;have _ spleen 31 0;have _ terrible 24 -1;have _ the 13 10;have _ think 11 12
have _ this 8 -3;have _ throw -5 0;have _ up -3 -6;have _ worry 14 14;have a -9 -5;have a cold -10 0;have a fever 7 -1;have a plan 34 -39;have a rash 8 0;have a sinu -9 0;have a sore -8 0;have a terrible 22 -1;have an -52 0;have any -20 0
have anyth 4 0;have been 5 3;have been cutt 22 10;have been feel -13 0;have been having -6 0;have been think 11 12;have been throw -5 0;have chest pain 6 0;have gone 14 -2;have gone through 8 0;have got 7 0;have got a -14 0
have got my 9 -16;have got the 57 6;have got to 4 -1;have had -6 3;have had a 32 3;have headach 29 0;have heartburn -33 0;have insurance -23 0;have it -7 0;have made 4 4;have never -4 -22;have never had 3 -2;have not 8 4;have not felt 14 -5
have not had -13 0;have not i -31 0;have not pass -15 0;have noth 23 25;have pain -9 0;have pain in -9 0;have seizur 4 0;have severe 7 0;have severe abdominal 7 0;have sudden 10 0;have thought 4 3;have to call -13 0;have to worry 14 14
have trouble -28 0;have written 31 9;having 21 -19;having _ breath 15 0;having _ hard -9 0;having _ heart 18 0;having _ pain 12 -1;having _ seizure 8 -1;having a 10 -29;having a hard -9 0;having a heart 18 0;having a seizure 7 -1
having any -17 0;having chest 14 0;having chest pain 13 0;having contraction 22 0;having trouble -6 -11;having trouble breath 10 0
he 10 -16;he _ a -3 2;he _ acting -7 -1;he _ an -34 0;he _ and 5 0;he _ blue 9 0;he _ breath 10 -2;he _ burn 17 -1;he _ chok 4 -1;he _ cough 20 -2;he _ fine -5 -1;he _ five 7 0;he _ going 60 19;he _ got 32 0;he _ had -13 0;he _ he 35 14
he _ his 9 2;he _ in 3 0;he _ it 3 -3;he _ kill 9 -22;he _ like 6 -2;he _ me 33 67;he _ my -5 -1;he _ never -6 0;he _ not -38 -36;he _ out 52 -21;he _ outside 3 3;he _ some 3 0;he _ struggl 5 0;he _ talk -12 -1;he _ the -11 -1
he _ throw 15 0;he _ to -7 -17;he _ two 57 -2;he _ up 28 9;he _ vomit 12 0;he _ walk 14 1;he breath 5 0;he breath in 5 0;he can 68 -1;he can not 47 -35;he cut -5 -2;he did -6 1;he did not -24 0;he does -4 -4;he does not -4 -5;he drank 25 -2
he feel 5 0;he fell 42 -10;he got 46 -9;he grabb 10 0;he has 11 -6;he has a -7 -7;he hit -12 -1;he hit his -3 0;he is a -43 9;he is acting -7 -1;he is blue 4 0;he is burn 6 -1;he is chok 4 -1;he is cough 20 -2;he is fine -34 0
he is five 7 0;he is going 60 19;he is got 18 1;he is had -4 0;he is my -50 0;he is not 3 -13;he is on 25 1;he is outside 3 3;he is struggl 5 0;he is talk -12 -1;he is throw 7 0;he is two 28 0;he is vomit 11 0;he is walk 14 1;he keep 13 0
he need -38 0;he need his -35 0;he never -26 0;he said 21 -21;he said he 15 -21;he says 17 -10;he stopp 12 0;he told 59 61;he took 7 -1;he tried 12 -1;he tried to 12 -1;he want to -4 -11;he will 43 -16;he will kill 9 -22;he will not -31 -1
head 4 16;head _ a 4 -1;head _ bleed 15 0;head _ he -5 -2;head _ i 34 0;head _ pound 14 -2;head _ the -7 0;head and 56 -2;head and he 4 -1;head and i 5 -1;head by 3 0;head is -3 -16;head is bleed 15 0;head is pound 14 -2;head on -4 -2
head on the -5 -2;head to 3 0;headach 5 -6;headach _ the 4 0;headach and 33 0;headache _ a -15 0;headache _ i 3 0;headache _ my 3 0;headache and 10 -10;heal -130 0;health 21 -10;hear -17 1;hear a 40 51;hear aid -9 0;hear you -38 0
heard -41 0;heart -8 16;heart _ and -8 -6;heart _ funny 5 -1;heart _ in 40 3;heart _ racing 12 -1;heart _ runs -4 0;heart _ so -17 0;heart _ when -14 0;heart attack -51 -12;heart attack in -37 0;heart attack when -7 0;heart disease -10 0
heart disease runs -4 0;heart feel 7 -2;heart feel funny 5 -1;heart is 9 -15;heart is racing 12 -1;heart medicine 56 3;heart monitor -9 0;heart pill 4 5;heartburn -4 -9;heartburn _ i -3 0;heartburn after -16 0;heat and 9 7;heavi 8 0
heavy 20 -2;heel -46 0;help 4 -2;help _ i 57 -4;help _ my -3 0;help i 10 52;help me -4 -6;help with -40 0;hemorrhoid -93 0;her 33 10;her _ and -13 2;her _ are -18 -3;her _ hurt -6 2;her _ i 17 -4;her _ is 6 -64;her _ last -53 0
her _ look 4 0;her _ open 9 0;her and 5 -1;her arm -6 24;her breath 7 0;her eyes -3 -4;her face 18 -1;her face is 12 0;her fever 8 0;her hand 30 23;her head -15 -5;her heart 3 0;her left 7 -6;her leg 15 -1;her legs -6 -3;her lips 15 -1
her lips are 3 0;her mouth 9 -2;her name -10 7;her name is -27 0;her neck 7 0;her to 6 4;her voice 4 0;her whole 8 -1;her word 14 -4;here anymore 26 9;hero -5 0;heroin 22 -3;hers -6 0;herself 32 78
hiccup -4 -1;hiding 5 -4;high and 8 0;high fever 40 0;high fever and 11 0;high school -44 0;highway -3 0;hill -49 0;him _ a -6 9;him _ his 11 -2;him _ the 3 0;him and 24 20;him to 16 12;himself 9 21;himself and 5 4;hip -22 -6;his 6 -9
his _ are 34 0;his _ arm 3 -1;his _ feel 7 -2;his _ has 23 0;his _ hurt 21 0;his _ i 7 15;his _ is 5 -82;his _ on 20 1;his _ twice 7 -2;his arm 14 -19;his arms -4 0;his belly 4 0;his belly is 4 0;his blood 17 0;his breath -5 0
his chest 50 -1;his eyes 9 -5;his face 12 -1;his fever -21 0;his head 4 -12;his head and 6 -2;his head on 8 0;his heart 18 0;his heart feel 4 -1;his knee -12 0;his left 4 -1;his leg 35 -3;his lips 12 0;his lips are 9 0;his mouth 33 -1
his mouth is 10 0;his name -8 0;his neck 8 -1;his pill 10 26;his pupil 8 0;his right 6 0;his sister 12 5;his throat -4 0;history -28 0;history of -36 0;hit -12 -40;hit _ a 3 -5;hit _ head 4 -11;hit _ the 7 -4;hit _ with -4 -1;hit a -57 2
hit by 8 -4;hit by a 18 -4;hit his -5 -1;hit his head 4 -1;hit in 5 -2;hit in the 5 -2;hit me -4 -6;hit me with -4 -1;hits 15 22;hits me 41 -1;hitt 30 5;hitt my 55 13;hive -4 -21;hive and 42 -2
hoarse -20 -6;hold _ chest 5 0;hold _ i -20 0;hold his -6 -1;hold music -28 0;hold on -38 -3;hold the 5 2;home 20 10;home _ is 8 49;honest _ do 34 9;honest i 18 -12;honest i do 34 9;hope 6 98;hopeles 30 22;horse and 9 0;hospice -18 0
hospital -36 -4;hot 13 -34;hot and 6 0;hotline 51 2;hour 26 0;hour _ and 12 0;hour _ it 4 0;hour and 43 -1;hour and it 4 0;house and 5 14;how _ i -22 0;how _ insulin 23 30;how _ is 5 0;how _ it 37 63;how _ the -43 0;how _ would 8 -2
how do -58 0;how do i -12 0;how i 40 7;how long 10 1;how many 50 1;how much -8 5;how much insulin 23 30;how nice -32 0;how would -20 0
huff 20 -1;huge 12 0;hundr 13 3;hundr _ nine 8 0;hundr _ three 25 0;hundr and -4 -16;hundr and three 25 0;hundr point 38 -5;hundr point nine 8 0;hurry up 6 6;hurt _ baby 15 52;hurt _ bad 15 -1;hurt _ he -4 0;hurt _ i -10 -1
hurt _ just -17 0;hurt _ kids 3 -1;hurt _ typing -6 0;hurt after -29 0;hurt and 9 -1;hurt and he -4 0;hurt and i 10 0;hurt from -14 0;hurt from typing -6 0;hurt i -24 0;hurt i just -17 0;hurt my -7 -1;hurt my baby 8 25;hurt myself 6 60
hurt so bad 14 -1;hurt the -3 7;hurt when -37 0;hurt when i -37 0;husband _ a -4 -2;husband _ do -24 0;husband _ face 4 -12;husband _ going -28 -1;husband _ have 3 2;husband _ having 16 -1;husband _ his 5 -4;husband _ me 8 1
husband _ need -20 0;husband can not 10 17;husband has 31 -2;husband has a 15 -5;husband he 11 -10;husband he is 6 -1;husband i do -19 0;husband i have 3 2;husband i need -20 0;husband is -8 -3;husband is going -28 -1
husband is having 16 -1;husband is on 5 0;husband it -8 -10;husband it is -12 0;husband just 12 0;husband need -6 0;husband no -4 2;husband says 5 5;husband we -4 0
i 4 11
i _ a -5 5;i _ about 8 9;i _ afraid 18 -5;i _ allergic -16 0;i _ an -4 4;i _ anxiou -6 0;i _ asking -68 0;i _ at -16 0;i _ back -23 -14;i _ beat -52 0;i _ been 8 -1;i _ being 22 -7;i _ birth 11 -1;i _ bleed 29 -20;i _ blue -19 0
i _ breath -9 0;i _ burn -21 -1;i _ can -12 -1;i _ chest -18 0;i _ chok -34 0;i _ confus -8 -1;i _ constipat -16 0;i _ cough -5 -1;i _ die -33 0;i _ died -7 0;i _ dizzy -8 -1;i _ do 14 37;i _ done 23 6;i _ down 5 -1;i _ drown -28 -8
i _ due -6 -1;i _ dying -38 -16;i _ faint 7 -2;i _ fine -3 -2;i _ for -27 1;i _ funny -16 -1;i _ gett 6 -12;i _ give -5 1;i _ go 7 20;i _ going 19 30;i _ gone 91 -2;i _ good -28 0;i _ got 6 1;i _ great -12 0;i _ have 6 0;i _ having 25 -2
i _ he 5 -1;i _ hear 17 -4;i _ heartburn -20 0;i _ help -10 1;i _ her 50 0;i _ hiding 4 -3;i _ him -11 -4;i _ hold 7 -13;i _ home 3 -7;i _ hopeles 29 22;i _ hurt 10 -5;i _ i 15 -14;i _ if 9 -8;i _ in 3 5;i _ it 4 27;i _ keep 22 41
i _ kill -19 0;i _ look -7 1;i _ made 4 4;i _ making -4 0;i _ myself -12 -10;i _ need 15 5;i _ not -5 8;i _ noth 23 25;i _ off 39 -2;i _ on 3 -1;i _ out 10 6;i _ pain -9 0;i _ pass 33 -4;i _ pick 50 37;i _ plann 13 21;i _ poison -31 0
i _ put 44 43;i _ real 10 -3;i _ sad -107 0;i _ safe -23 1;i _ said 49 39;i _ saying 7 0;i _ scar 39 -20;i _ see 10 -8;i _ seeing 7 -12;i _ seven 4 0;i _ severe 7 0;i _ shak -4 -4;i _ shiver 18 0;i _ short -9 -2;i _ sitt 5 -2;i _ soak 16 -2
i _ somebody 35 3;i _ sorry 5 35;i _ starv -20 0;i _ still 21 3;i _ stress -11 0;i _ stung 4 0;i _ sudden 14 0;i _ suicidal 12 0;i _ suppos 4 -3;i _ surgery 5 0;i _ sweat 33 0;i _ take -13 0;i _ talk 4 -1;i _ ten -16 0;i _ there 20 -7
i _ think 28 96;i _ thirty 8 -4;i _ thought 9 4;i _ throw 28 -3;i _ to 6 -9;i _ told -23 0;i _ too -3 -3;i _ took 4 2;i _ trying 5 2;i _ twelve 6 2;i _ two 7 -1;i _ up -7 1;i _ use -32 0;i _ used 15 -1;i _ vomit 18 0;i _ walk -12 -1
i _ weak -5 0;i _ went 3 0;i _ wheez 7 -1;i _ wind 3 0;i _ with -33 0;i _ worri -29 0;i _ writ -4 -3;i _ written 31 9;i _ you 15 0;i accidental 23 -2;i accidental took 9 0;i almost -4 0;i already 15 7;i am -4 3;i am a 4 8;i am about 16 4
i am afraid 18 -5;i am all -17 0;i am allergic -16 0;i am asking -49 0;i am back -20 0;i am being 22 -7;i am bleed 37 -17;i am blue -54 0;i am burn -12 -1;i am call -9 1;i am chok -10 0;i am confus -8 -1;i am constipat -16 0
i am cough -5 -1;i am dead -27 0;i am dizzy 7 0;i am done 20 11;i am drown -6 -6;i am due -6 -1;i am dying -37 -40;i am feel -5 28;i am going 9 -5;i am gone 23 36;i am having 23 -14;i am hiding 4 -3;i am in 4 1;i am just -4 7
i am lighthead 5 0;i am making -4 0;i am not 8 28;i am out -21 0;i am plann 13 21;i am real 4 0;i am runn -12 0;i am sad -37 0;i am saying 7 0;i am scar 81 -38;i am seeing 6 -27;i am seven 4 0;i am shak -4 -4;i am shiver 18 0
i am short -13 -1;i am sitt 5 -2;i am six 5 0;i am soak 7 -1;i am sorry 5 35;i am stand 3 24;i am starv -20 0;i am still 38 4;i am stress -11 0;i am sweat 33 0;i am think 10 -5;i am thirty 31 -4;i am throw 27 -2;i am trying 14 7
i am twenty 16 -1;i am vomit 15 0;i am wheez 7 -1;i am with -14 0;i am writ -9 0;i ate -4 -1;i be 5 -7;i been 12 0;i black 11 -3;i black out 11 -3;i bought 13 43;i bought a 3 5;i breathe 4 0;i bring -7 -1;i bring my -12 0;i broke -21 -8
i broke my -15 -5;i bruise -12 0;i bump 8 -2;i bump my 8 -2;i burn -16 2;i can 29 -3;i can feel 59 0;i can not -16 -2;i can see 43 -5;i cough 5 -3;i cough and 6 0;i cough up 8 0;i could -10 0;i crash 24 31;i cut 11 -1;i cut my 30 6
i cut myself -4 -6;i deliver 9 0;i did 6 2;i did not -14 4;i do have 4 -1;i do if 9 -4;i do not -5 22;i drink -11 2;i eat -63 0;i ever -12 0;i fast -21 0;i feel 8 3;i feel like 26 -7;i feel safe -6 2;i feel weak -5 0;i flos -6 0
i forgot -16 -4;i forgot my -22 0;i found 31 20;i gave -7 0;i gave birth 11 -1;i get -56 19;i get a -30 0;i get my -15 0;i get someth -6 0;i get wind -3 0;i go to 24 -12;i got 3 -12;i got a -36 0;i got hit 8 -1;i got stung 12 0;i gues 24 1
i had 23 0;i had a -7 -6;i had chest -26 0;i had my 10 1;i had surgery 5 0;i had the -3 0;i hate 19 12;i have -3 1;i have a -25 -4;i have an -25 0;i have been 7 1;i have chest 5 0;i have gone 9 0;i have got 7 1;i have had -4 3
i have heartburn -15 0;i have made 4 4;i have never -4 -22;i have not 5 0;i have noth 23 25;i have pain -9 0;i have severe 7 0;i have sudden 10 0;i have the 16 1;i have thought 23 5;i have trouble -10 0;i have written 31 9;i heard -25 0
i jamm -13 0;i jamm my -13 0;i just can 8 19;i just do 4 0;i just had 10 -2;i just have 4 8;i just need 19 2;i keep 81 -12;i keep think 5 56;i laugh -50 0;i laugh so -21 0;i left -42 0;i lie 46 -21;i live at -22 0;i look 28 -6;i look at 9 4
i lost my -103 0;i meant -9 -1;i might 18 3;i might do 7 13;i miss -35 -1;i move -13 0;i near pass 30 0;i need -26 -14;i need a -104 -51;i need an 3 -2;i need help 23 2;i need my -36 -2;i need the -40 0;i need to -8 -3;i never -18 0
i only -63 0;i pass -6 -3;i pass out -31 -1;i pee -38 0;i pull -32 -4;i pull a -53 0;i put 8 73;i quit 5 2;i ran -15 3;i ran out -25 0;i run -21 0;i s -16 0;i said -32 4;i saw 9 1;i saw the -7 0;i say 20 17;i shot -26 0;i should 13 4
i slept -91 0;i sprain -7 0;i sprain my -7 0;i stand up -6 -3;i start -12 0;i stop 8 -1;i stubb -29 0;i stubb my -29 0;i sudden 22 -1;i take -24 -6;i talk -4 8;i teach -11 0;i think -14 -5;i think about 60 70;i think he 6 -1;i think my 19 1
i think the -27 -1;i told 22 60;i took 33 -17;i took my -15 -1;i turn 4 6;i twist -42 0;i twist my -12 0;i use -32 0;i used 5 -10;i used my 10 0;i used to -41 -1;i wake 9 3;i wake up 9 3;i want 8 29;i want a -11 0;i want it 13 6
i want my 6 6;i want out 12 31;i want to 6 13;i was 15 -1;i was a -25 0;i was bitten 7 0;i was going 15 41;i was gone 8 6;i was in -4 -3;i was so -22 0;i was told -23 0;i watch 4 1;i were 14 14;i were dead 7 11;i will do 5 40
i will not 17 81;i wish 71 87;i wish i 42 53;i woke 13 -18;i woke up 13 -18;i work -62 -4;i work at -21 0;i would -10 -1;i would be -14 19;i would die -21 0;i would give -5 1;i would kill -13 0;i would like -14 -6;i wrote 28 38
ice -20 -6;ice cold 8 0
id 10 3;id is 17 7
if 13 18;if _ am -20 0;if _ can -5 1;if _ chest 18 0;if _ ever 7 3;if _ get -10 0;if _ is 11 19;if _ leave 7 12;if _ miss -20 0;if _ took 38 7;if _ was -10 23;if a -22 2;if i am -20 0;if i ever -26 0;if i leave 7 12;if i miss -20 0
if i took 29 -5;if i was 31 45;if it is 64 34;if my 9 -26;if my chest 18 0;if somebody 8 24;if the -24 -1;if you can -41 0
in 3 1;in 0 -103 -1;in _ arm 22 0;in _ bathroom -19 1;in _ build -16 -1;in _ but -7 0;in _ center 20 0;in _ chart -5 0;in _ chest 15 -2;in _ closet 8 -13;in _ eye 36 -10;in _ eyes 61 -3;in _ face 4 -2;in _ fami -69 0;in _ garage 5 -12
in _ grade -30 0;in _ hand 9 1;in _ he 5 0;in _ heat 6 0;in _ hospital -40 0;in _ i -38 1;in _ left 7 0;in _ life 18 -14;in _ middle 11 -9;in _ morn -11 -2;in _ morning -43 0;in _ mouth 24 1;in _ out 6 -3;in _ pool 7 0;in _ right 21 0
in _ school -49 0;in _ shower 7 -1;in _ so -43 -4;in _ stomach 12 -2;in _ thousand -21 0;in _ tub 28 -6;in _ wait -19 0;in _ yard 5 -2;in _ year -4 0;in and i -3 1;in and out 6 -3;in case -24 5;in college -38 0;in for -13 0;in front 11 23
in front of 11 23;in her 4 0;in high -40 0;in high school -40 0;in his 35 -13;in hive 30 -1;in hive and 30 -1;in january -3 0;in june -20 0;in march -16 0;in may -74 0;in my 4 5;in my arm 8 6;in my chest 13 -1;in my eyes 37 -2
in my fami -45 0;in my hand 6 2;in my left 7 0;in my right 21 0;in my throat -8 0;in one 8 -1;in one eye 27 -1;in the 6 -8;in the bathroom -19 1;in the center 20 0;in the closet 8 -13;in the fami -5 0;in the garage 4 -13;in the head 16 -3
in the hospital -40 0;in the middle 11 -9;in the morn -27 0;in the morning -43 0;in the neck -8 0;in the pool 7 0;in the shower 7 -1;in the stomach 10 0;in the tub 28 -6;in the yard 5 -2;in twenty -54 0;in two -5 -8;in two thousand -21 0
in writ -21 0;in your -26 0;incision 5 -10;incision is 11 -1;indigestion 10 -3;infant 8 0;infant is 16 0;infection -50 -1;inhaler _ not 15 0;inhaler _ time 6 0;inhaler is 8 0;inhaler is not 15 0;inside 22 -1;instead -5 0;insulin would 23 30
insurance -6 3;insurance card -21 0;insurance company -11 0;insurance is 7 0;into 19 1;into _ house 5 -2;into _ is 8 0;into my 58 1;into my house 5 -2;into the 33 0
iron 3 2
is -6 -11;is 0 10 -2;is 0 and 10 0;is _ a 6 -17;is _ about 12 77;is _ after -12 2;is _ all -4 0;is _ and 12 -16;is _ answer 28 8;is _ are 11 -1;is _ as 16 -4;is _ at -9 -5;is _ bad 30 -5;is _ because -13 2;is _ better -53 0;is _ bit -23 0
is _ blue 12 1;is _ breath 43 -1;is _ burn 4 0;is _ by -11 -1;is _ chok -26 0;is _ clear -5 0;is _ cold 4 0;is _ coming 10 -1;is _ confus -9 -2;is _ copay -22 0;is _ crush 8 -1;is _ dead -4 -1;is _ down 4 -17;is _ eight -6 0
is _ eleven -7 0;is _ emergency 3 -3;is _ fast 13 0;is _ fine -44 0;is _ five 12 2;is _ for 3 9;is _ four 7 -1;is _ from 14 6;is _ funny 6 0;is _ going 21 -2;is _ gone -6 -6;is _ h -14 0;is _ hard -7 0;is _ has -10 -1;is _ he 88 9
is _ heart -8 0;is _ heavy 6 0;is _ here -14 2;is _ high 7 0;is _ his 29 -2;is _ hundr 13 -4;is _ husband -20 0;is _ in 7 -16;is _ into 18 -4;is _ is -5 0;is _ last 16 2;is _ like -5 -31;is _ little -19 -1;is _ look 3 -2;is _ making 21 -1
is _ man 24 -10;is _ moving 43 -2;is _ needle 3 0;is _ new -10 0;is _ nice -15 0;is _ nine 8 0;is _ no 5 18;is _ nonsense 3 0;is _ normal -8 -1;is _ not -18 0;is _ noth 6 -6;is _ now -37 9;is _ of -4 -2;is _ off 45 2;is _ okay 7 -2
is _ on 6 7;is _ one -3 1;is _ out 20 -15;is _ over 14 1;is _ pain -40 -5;is _ point 16 40;is _ pressure 20 0;is _ pull -63 0;is _ purple 6 -1;is _ real -9 -2;is _ reason -27 12;is _ red 7 -2;is _ respond 20 -5;is _ right -5 -6
is _ same 6 1;is _ shot 22 0;is _ since 14 0;is _ sleepy 25 -2;is _ so 6 10;is _ son -24 0;is _ spot 20 0;is _ stroke -15 0;is _ stuff 12 -1;is _ that 21 0;is _ through 16 -1;is _ tight 28 -1;is _ to -11 -15;is _ too 46 36
is _ trouble 17 -2;is _ up 32 1;is _ waking 26 -6;is _ way 13 8;is _ week -7 -1;is _ well -20 0;is _ welt 3 0;is _ went 13 0;is _ what -19 0;is _ work 4 -2;is _ worse -3 0;is _ worth 3 15;is a -9 6;is a bit -23 0;is a little -32 0
is a man 24 -10;is a month 14 0;is a needle 3 0;is a pain -49 0;is about 7 0;is acting -11 -5;is aetna 6 1;is allergic -4 -1;is allergic to -4 -1;is an emergency 3 -1;is arm -7 0;is at 6 -2;is at the -36 0;is awake 10 0;is beat 43 -14
is beat me 14 0;is been a -14 0;is bent 22 -2;is black 22 -6;is black and 12 -1;is bleed 46 -9;is bleed a 21 0;is blood 77 0;is blood in 4 0;is blue 10 -6;is blue and 6 -1;is breath 13 -14;is breath fast 12 0;is broken 7 -1;is burn 24 3
is burn up 47 -8;is chok 55 -4;is chok on 9 0;is cold 33 -2;is cold and 9 0;is confus 13 0;is confus and 4 0;is cough 67 -3;is cough and 9 0;is cover in 7 0;is cutt 10 7;is dead -12 0;is diabetic 4 -1;is doctor -22 0;is doing -3 0
is done 9 24;is down -18 -1;is dr -34 0;is drool 25 -2;is drool and 11 0;is droop 16 0;is drunk 6 18;is dry -26 0;is due in -3 0;is dying 13 -9;is eating -84 0;is eleven -5 1;is eyes 11 0;is face 25 4;is fall -14 0;is fall out -19 0
is fever -16 0;is fine -26 -1;is fine i -43 0;is fine now -11 0;is five week 7 0;is floppy 14 0;is for -7 -1;is for my -3 -1;is gett 18 0;is gett tight 4 0;is going 47 -3;is going in -4 0;is going into 5 0;is going to -17 -6
is gone now -5 0;is got 12 1;is got a -7 -2;is had a 10 0;is hang 100 -19;is hang out 6 -1;is hard -14 -18;is hard as 15 0;is hard to 23 -4;is having 145 -41;is having a 69 -9;is having trouble 17 -2;is heal -36 0;is here -13 0;is hitt 49 0
is hoarse -9 -1;is hold 17 0;is in a 3 -1;is in the 11 34;is it okay 6 0;is itchy and 5 0;is just a -10 -3;is just the -18 0;is kill -19 -1;is kill me -13 -1;is leak 15 0;is lean 8 0;is lean to 6 0;is like 66 1;is like a 21 -6;is limp 14 -2
is limp and 9 0;is lips 48 -1;is lips are 6 0;is long -26 0;is making 20 -3;is making a 7 -1;is mine -4 0;is my -26 2;is my husband -20 0;is my last 15 8;is my son -24 0;is name is -40 0;is nine -54 0;is nine one -9 0;is no -3 28
is no blood -30 0;is no reason 10 14;is not 10 3;is not an -18 0;is not answer 28 8;is not breath 17 0;is not chok -26 0;is not help 13 0;is not making 21 -1;is not moving 43 -2;is not respond 20 -5;is not waking 26 -6;is not worth 6 17
is noth 4 8;is noth left 11 25;is off -5 -3;is office -28 0;is on 5 -14;is on fire 12 0;is one oh 42 0;is out now -36 0;is outside 53 2;is overdue -4 0;is pick 12 7;is pill 11 -10;is play -77 0;is plugg -6 0;is poking 20 -1
is poking out 20 -1;is pound 20 -4;is pound and 4 0;is pour 6 0;is puff 14 0;is puff up 14 0;is purple 12 0;is purple and 42 0;is push 23 0;is racing 17 -2;is read 8 0;is real 81 -15;is red 15 -1;is right -5 1;is right here -4 13
is seeing 11 -1;is slurr 14 -4;is so 85 -13;is so bad 4 0;is so stiff 5 0;is so tight 5 0;is soak 4 0;is soft 8 0;is soft spot 8 0;is sore -27 0;is sore from -18 0;is spurt 21 -3;is star 20 1;is stick 5 -1;is stiff from -24 0
is stroke -15 0;is struggl 7 0;is struggl to 7 0;is suck 6 0;is suck in 6 0;is suicidal 41 58;is swell 97 -2;is swell up 9 0;is swollen 22 15;is swollen and 32 -4;is taking -19 1;is talk about 14 140;is talk but 24 -2;is talk nonsense 3 0
is teeth -65 0;is that -99 -2;is that okay -29 0;is the -29 9;is the point 12 17;is the same 6 1;is there -27 1;is there a -40 0;is threaten 17 -7;is threaten to 20 -5;is three week 6 0;is throw 40 -2;is throw up 40 -2;is tight 18 0
is too 16 0;is trying 18 -6;is trying to 18 -6;is turn 29 -8;is turn blue 9 -1;is twist 20 0;is two 10 -3;is two month 24 0;is unconsciou 19 -1;is under -22 0;is unresponsive 11 -1;is up 109 28;is very 14 0;is very sleepy 9 0;is vomit 48 0
is walk 21 0;is weak 8 0;is what -5 0;is wheez 19 -1;is white 3 0;is why -10 3;is with 13 28;is wrong -10 0;is yell -5 7;is yellow 27 0;is your 3 4
it -10 -1;it _ a -4 8;it _ about 7 0;it _ all 4 18;it _ away -7 0;it _ be 64 91;it _ bleed -4 0;it _ but -13 0;it _ deep 18 -5;it _ fine -36 0;it _ gett 20 1;it _ going -7 0;it _ heal -25 0;it _ i 4 -16;it _ just -30 -1;it _ like 109 -1
it _ me -5 2;it _ my -27 2;it _ nine -5 0;it _ no -12 0;it _ not 8 2;it _ noth -7 0;it _ okay -34 0;it _ one -5 0;it _ out -17 -7;it _ right 19 0;it _ she 5 -4;it _ still 6 -1;it _ stop 8 -2;it _ that -4 0;it _ the -16 0;it _ time 6 -8
it _ to -4 -11;it _ under -42 0;it _ when -19 0;it all 37 43;it all to 9 6;it and i 5 -16;it anymore 10 12;it burn -21 0;it burn when -7 0;it came 48 -1;it came on 12 -1;it does not 8 17;it feel 22 -6;it feel like 22 -6;it felt 7 19
it for 7 8;it got -18 0;it got me -30 0;it has -4 0;it hurt -15 0;it i -32 1;it in 8 0;it is -12 -6;it is a 13 6;it is about 5 -1;it is all 4 10;it is bleed 19 0;it is fine -26 0;it is for -9 0;it is gett 20 1;it is going -7 0
it is hard 6 0;it is heal -25 0;it is just -66 -4;it is like 21 -3;it is my -11 1;it is nine -5 0;it is no -16 0;it is one -18 -1;it is still 6 -1;it is the 11 0;it itch -29 0;it keep -5 0;it look 6 1;it look like 12 3;it make -4 0
it okay 6 0;it okay to 6 0;it on 6 16;it out -27 2;it should 51 9;it so 8 2;it stopp -51 0;it take 44 52;it take to 31 -23;it to 12 -12;it to be 24 5;it was a -4 0;it was not 13 17;it was the 57 -5;it will 65 -1;it will not 33 -39
it would 27 35;it would be 14 3;itch -25 -2;itchy -18 -7
ivy -65 0
jame -8 0;jamm -23 0;jamm _ finger -23 0;jamm my -23 0;jamm my finger -23 0;january -5 0;jaw 6 -5;jaw is 8 0
jerk 19 -3;jes -50 0
july -54 0;jump 43 -20;jump _ the -8 0;june -39 0;just _ about -54 0;just _ and 15 -1;just _ case -5 2;just _ my 5 3;just _ not 14 34;just _ on 107 -8;just _ out 75 9;just _ the -4 2;just _ there 5 0;just can 8 19;just can not 8 19
just do 4 0;just do not 4 0;just dropp -5 0;just had 16 -6;just had a 15 -2;just have 4 8;just in case -5 2;just my -23 0;just need -13 3;just need a -24 0;just need the 13 1;just now 5 -4;just says 33 -1;just sitt 4 0;just so 22 6
just tell -11 1;just the -70 0;just think -22 0;just think about -22 0;just want it 43 7;just want to -4 7;just went 6 0
k -22 2
k e -5 0
keep 72 0;keep _ about 14 15;keep _ down 3 0;keep _ in 3 39;keep _ me -10 -7;keep _ off 5 -4;keep _ out 5 -1;keep _ to 10 -14;keep _ up 5 0;keep asking 7 2;keep going 17 0;keep living 4 21;keep think 5 56
kick 10 -5;kick _ the 8 0;kick in 8 0;kick in the 8 0;kick since 19 0;kid 4 -3;kid _ a -3 2;kid ate -26 0;kid got 16 0;kid swallow 22 -1;kidd -3 2;kids _ driv -24 0;kids are -27 -1;kids are driv -24 0;kids to 12 16;kids would 5 11
kill _ a -14 0;kill _ and 5 -11;kill _ if -7 0;kill for -16 0;kill herself 28 13;kill himself 4 28;kill me -17 -48;kill me if -11 0;kill my 7 -7;kill myself 23 38;kill the -46 0;killer -22 0;kind 16 -3;kind of 10 -4;kit -66 0;kitchen 28 4
knee -34 -59;knee _ up -10 0;knee is 10 -4;knee swell -12 0;knee swell up -10 0;knife -3 -15;kniv 9 -14;knock -12 -6;know -7 -3;know _ am 18 -10;know _ is -7 0;know _ the -22 0;know _ to 9 -10;know _ year 6 -1;know about -13 0
know how 36 -15;know i am 18 -10;know if i -17 0;know if the -18 0;know it is -14 1;know what 11 -4;know what year 6 -1;know who 8 -7
l 11 -3
lab -5 0;labor and -7 0;lady -17 0;lake 9 21;lamp oil -5 0;lane -103 0;last -8 5;last _ but -12 0;last _ so -8 0;last month -43 -2;last month and -7 0;last night 35 15;last night and 41 22;last spring 7 0;last summer -69 0;last time -3 -2
last week -6 0;last week but -23 0;last winter -7 0;last year -48 -2;last year but -7 0;late -155 1;later -34 0;laugh -42 -1;laugh _ hard -21 0;laugh so -21 0;laugh so hard -21 0;laundry 19 -1
leak 49 -4;lean 14 -4;lean _ the 8 0;lean to 8 -1;learn -29 0;left 10 -3;left _ and 15 0;left _ of 10 -2;left and 7 7;left arm 17 -14;left arm and 8 0;left eye 11 0;left him -9 6;left side 28 -17;left side of 6 -1;leg -12 -19;leg _ at -12 0
leg _ cold 10 0;leg _ swollen 9 0;leg and 6 -1;leg cramp -12 0;leg cramp at -12 0;leg is 28 -12;leg is cold 10 0;leg is swollen 9 0;legs -7 -3;let _ call -3 0;let _ leave 5 -7;let _ out 22 17;let _ see -23 2;let me call -3 0
let me leave 5 -7;let me out 18 3;let us -63 0;letter 11 11;level -3 0
library -12 0;lice -38 0;lie 54 -2;lie down 19 -5;life 38 -21;life _ not 13 18;life insurance -4 0;life is 92 125;life is not 13 18;lifeguard -29 0;lifesaver -6 0;light and 3 0;light hurt 12 0;lighter 8 53;like 11 -11;like _ am 34 -3
like _ and 57 -6;like _ are 6 0;like _ can -16 -1;like _ for -11 0;like _ get -4 0;like _ ground 4 -1;like _ have -6 6;like _ i 23 -5;like _ is 38 -12;like _ knife -15 0;like _ know -22 0;like _ my 6 35;like _ ran 12 0;like _ sack 17 0
like _ schedule -7 0;like _ see -21 0;like _ talk -47 0;like a 33 -58;like a knife -15 0;like a sack 17 0;like an 84 5;like coffee 20 -2;like coffee ground 4 -1;like he -9 -1;like i 78 -4;like i am 34 -3;like it is 78 -16;like my 4 -18
like she 17 -7;like somebody 5 -3;like someth 13 -1;like that -45 0;like the -16 -10;like there 9 -7;like there is 9 -7;like they 6 0;like they are 6 0;like this 104 136;like to -5 -3;like to get -4 0;like to know -22 0
like to schedule -7 0;like to see -21 0;like to talk -37 0;limp 7 -5;limp and 16 -1;line -6 -1;line _ dead -51 0;lips 53 -40;lips _ blue 35 0;lips _ chapp -36 0;lips _ tingl 6 0;lips are 16 -11;lips are blue 16 0;lips are chapp -32 0
lips are tingl 6 0;list 22 1;list for -7 0;listen to -8 0;little 7 -5;little _ i -9 0;little blood -8 0;little boy 3 3;little fever -3 0;little high -5 0;little sister 4 2;little when -7 0;little when i -7 0;live 4 0;live _ 0 -4 0
live anymore 18 11;live at -23 0;live at 0 -4 0;live for 16 12;live in -39 0;living 61 91
lock 9 43;lock _ in 8 5;long 0 -42 0;long 1 -24 -18;long 2 -8 4;long 3 16 10;long 4 -11 6;long _ and 6 43;long _ i -39 0;longer 5 25;look 20 0;look _ a -10 -3;look _ and 4 -1;look _ coffee 4 -1;look _ me 14 -1;look _ the 63 19
look at the 59 26;look for -25 0;look for a -45 0;look good -36 0;look like 105 -1;look like coffee 4 -1;lopez -37 0;lose 5 2;loss -10 0;lost 5 0;lost _ voice -35 0;lost my -11 -3;lost my voice -35 0;lot -6 0;lot _ blood 43 -1;lot of 9 -6
lot of blood 43 -1;loud -46 0;low -46 -14;low fever -23 0;lower back -12 0
lump -60 0;lump _ my -17 0;lunch -5 -1;lung 5 -12
lying 14 -1
m -28 5
m k -3 0;m v -4 0
made me -40 0;magnet 11 -3;main -46 0;make it -19 0;make me -69 0;make sense -6 0;make sure 54 42;making 13 -3;making _ sense 6 0;making any 6 0;making any sense 6 0;making sense 31 -2;mama 18 -8;mammogram -20 0;man 18 -2;many -4 -17
maple -5 0;march _ nineteen -12 -1;march fourth -19 0;march fourth nineteen -8 0;maria -24 0;maria garcia -9 0;mark -12 40;matter i 4 0;may -14 -9;maybe 4 0
me 11 6;me _ and 5 -5;me _ for -49 0;me _ he 6 -2;me _ night 8 -1;me _ of -4 -3;me _ stroke -5 0;me _ take 12 30;me _ the 6 -8;me _ you -40 0;me a -25 0;me about -13 0;me and it 4 -1;me but -28 0;me but i -24 0;me call -7 0;me find -25 0
me for 4 1;me for a 4 1;me he 11 5;me he is 3 -5;me here 22 44;me if -8 2;me if i -16 3;me in the 4 -4;me last night 7 3;me leave 5 -7;me off -39 0;me off the -7 0;me on 6 -2;me on the 17 -1;me she 23 46;me so 3 9;me the -20 -3;me up -7 -8
me with a -9 -1;meal -28 0;meant -6 14;meant to 25 55;medicare -84 0;medication -5 -9;medicine -5 9;member 13 2;member id 7 4;memory 8 0;menopause -54 0;mention 9 0;mess 9 40;messag -58 0;message 4 32;messenger -19 0;metformin -25 0
middle _ my 12 0;middle _ the 4 -1;middle of 9 -7;middle of my 12 0;middle of the 4 -1;might do 7 13;migrain -5 0;migraine -9 0;mild -105 0;mile -31 0;milk -63 0;miller -15 0;miller at -4 0;mind -26 1;mine -105 1;minut 55 -55
minut _ and 21 0;minut ago 37 -1;minut ago and 13 0;minut and 25 -2;minut apart 24 0;minut late -48 0;minute -4 -10;minute and 3 0;miss -20 0;miss me 50 35;miss my -32 0;miss the -82 0;mister -6 0;mixed 33 -4;mixed up 7 0
mole -43 0;mom _ and -14 0;mom _ been 7 1;mom _ not 20 -10;mom fell -9 -1;mom fell and -5 0;mom had -32 0;monday -6 -2;monitor 4 -14;month -6 -29;month _ and -4 -1;month _ with 5 0;month ago -4 0;month old has 8 0;more like -5 0
more than -43 0;morn 5 -8;morn _ can 18 0;morn _ my 17 0;morn and 45 0;morn and it 11 -4;morn and my 17 0;morning -12 1;mosquito -51 0;most 19 1;mother _ and 21 7;mother _ not 18 0;mother fell 18 -1;mother fell and 10 0;mother had -24 0
mother in 3 -1;mother is -4 0;mouth -4 8;mouth is 44 -3;move _ legs 11 0;move _ right 4 0;move his 4 0;moved -9 0;moved since 9 0;mower -4 0
mri -44 0
much _ the -16 0;much _ would 23 30;much insulin 27 17;much insulin would 23 30;much longer 28 21;murder -46 0;muscle -6 -4;muscle _ my -7 0;muscle in -7 0;muscle in my -7 0;mushroom 16 0;music -52 0;music is -28 0
my -3 1;my _ a 5 0;my _ again -11 6;my _ and 36 6;my _ appointment -12 0;my _ are -7 -7;my _ at 3 8;my _ ate 4 -9;my _ attack 12 0;my _ away -5 0;my _ beat 38 9;my _ bit -57 0;my _ bled -6 1;my _ bleed -15 0;my _ burn 3 -3;my _ card -22 0
my _ check -59 0;my _ checkup -5 0;my _ click -5 0;my _ code -15 0;my _ come 8 -2;my _ contact -24 0;my _ died -129 1;my _ does 4 2;my _ drank 18 -1;my _ eye -14 -1;my _ feel 78 -38;my _ get -113 0;my _ goes 11 0;my _ had -37 -3
my _ hand 60 -2;my _ has -9 -31;my _ have -27 0;my _ he 3 -8;my _ her 7 1;my _ hit -4 -8;my _ hits 57 10;my _ hold -61 0;my _ is 6 -5;my _ just 108 -30;my _ keep 29 21;my _ last -11 -1;my _ left 29 68;my _ letter 65 51;my _ lost -3 7
my _ medication -22 0;my _ medicine 7 1;my _ month 3 -2;my _ my 9 -2;my _ name -43 0;my _ need -84 0;my _ number -43 0;my _ off 5 -1;my _ on -8 0;my _ open 17 -3;my _ pass -5 8;my _ pill 17 -5;my _ play -5 0;my _ popp 33 -1;my _ post 25 3
my _ pressure -16 7;my _ pull 17 16;my _ put 33 16;my _ retir -9 0;my _ right -12 1;my _ said -11 7;my _ says 50 13;my _ shot -5 0;my _ side 10 0;my _ sister 4 2;my _ site 11 0;my _ snor -41 0;my _ stopp 58 0;my _ stuck 24 0;my _ sudden 7 0
my _ surgery 4 17;my _ swallow 18 -1;my _ swell -6 -1;my _ test -13 0;my _ the 4 -1;my _ thinner -22 0;my _ to 19 18;my _ told 26 8;my _ took 35 -4;my _ touch 44 -1;my _ turn 23 -1;my _ twitch -22 0;my _ up 53 -6;my _ want -28 0
my _ we -10 0;my _ week 42 0;my _ when -4 4;my _ will -18 -5;my _ would 50 31;my _ x -4 0;my _ yesterday -24 0;my addres -61 0;my addres is -10 0;my allergi -60 0;my allergi are -36 0;my ankle -89 0;my ankle is -11 0;my annual -5 0
my anxiety -11 0;my appointment -47 0;my arm is 4 -15;my baby has -5 -1;my baby is 7 -14;my baby will -11 -1;my back -22 4;my back and 8 0;my back hurt -8 0;my back is -11 0;my battery -49 0;my battery is -49 0;my belly 9 -9;my blood -8 15
my blood pressure -8 7;my blood thinner -22 0;my body 10 6;my boss 5 -1;my boss is -6 0;my boyfriend 15 3;my brain -8 3;my breastbone 20 0;my breastbone and 8 0;my breath away -31 0;my brother 7 17;my calf 4 -3;my calf is 13 -2;my car 6 2
my card -134 0;my chart -12 0;my chest 42 -32;my chest and 8 -1;my chest feel 6 0;my chest hurt 28 0;my chest is 3 -1;my chest that 9 0;my chest when 12 0;my chest x -4 0;my child 4 -3;my chin 4 -1;my cholesterol -6 0;my coffee -42 0
my colonoscopy -14 0;my computer -22 0;my cousin -14 3;my cousin is -18 0;my dad 3 0;my daughter -4 -1;my daughter has -16 0;my daughter is 10 6;my daughter swallow -5 0;my daughter was -3 -1;my defibrillator 15 -4;my defibrillator went 5 0
my dialysi 18 -1;my divorce -17 0;my drink 10 -1;my ear -17 -1;my ears -57 0;my elbow -46 -4;my emergency -24 0;my emergency contact -24 0;my ex is 19 -3;my eye -3 -16;my eyelid -3 -6;my face 18 -30;my face is -18 -4;my father died -6 0
my father had -5 0;my father is 33 3;my feet -35 -1;my feet swell -11 0;my fever -53 0;my finger 6 -41;my finger on -6 0;my first -37 0;my flu -5 0;my flu shot -5 0;my foot is -5 0;my four 7 0;my friend -11 0;my gallbladder -13 0
my glass -28 0;my grandmother 7 -20;my grandmother is 37 -2;my grandpa 9 47;my gums -34 0;my gums bleed -8 0;my hair -21 1;my hair is -39 0;my hand 11 -3;my hand and 5 1;my hand are -15 0;my head 24 11;my head and 23 0;my hear -36 0
my heart pill 3 -2;my heel -25 0;my hemorrhoid -14 0;my hip -19 -1;my house 57 1;my husband has 31 -2;my husband he 11 -10;my husband it -8 -10;my husband need -6 0;my husband no -4 2;my husband says 5 5;my husband we -4 0
my incision is 5 0;my infant 24 0;my infant is 4 0;my insurance -117 0;my insurance is -9 0;my iron -10 0;my jaw is 8 0;my kid ate -26 0;my kid is -7 0;my kid swallow 22 -1;my kids 10 30;my kids would 3 10;my knee -20 -10;my knee is -17 0
my knee swell -12 0;my last 20 4;my last name -21 0;my left 16 -22;my left arm 7 -5;my left eye 8 0;my leg is 11 -4;my legs 23 -2;my life 33 2;my little 35 0;my little sister 4 2;my lower back -10 0;my lung 5 -5;my medication 9 -2
my mind -54 0;my mom fell -7 -1;my mother fell 18 -1;my mother had -24 0;my mouth 27 3;my name is -26 0;my neck 4 3;my neck and 11 9;my neck hurt 26 0;my neighbor is 7 2;my newborn 5 -7;my newborn is 19 -1;my next 3 0;my niece 30 85
my nitroglycerin -18 0;my nose -7 3;my nose has 18 0;my nose is -33 0;my number -3 0;my old -51 0;my one 10 0;my own 10 10;my oxygen 6 -1;my pain 5 0;my partner 35 6;my period -23 0;my pharmacy 16 -9;my pharmacy is -15 0;my phone -20 0
my phone is -16 0;my physical -9 0;my pill -10 1;my plan -52 0;my port 6 0;my prescription -11 0;my pressure -28 0;my pulse 42 -2;my ribs and 4 0;my right 9 -23;my right arm -4 0;my right eye 18 0;my right hand 17 -3;my room 44 -16
my roommate 20 22;my roommate is -8 5;my rope -7 0;my rope with -14 0;my schedule -6 0;my seizure -39 0;my shot -7 0;my shoulder -22 -6;my sister had 11 0;my skin 8 -1;my sleep 26 53;my son -8 4;my son ate 22 0;my son drank -6 -1
my son got 12 -1;my son has -13 1;my son is 14 2;my son need -9 0;my son swallow 12 0;my spit 5 0;my stepdad 14 -6;my stroke 16 -1;my sugar 4 -13;my sugar is 42 0;my surgery -4 0;my teenage 15 17;my testicle 13 -1;my testicle is 9 0
my therapist 21 1;my three week 3 0;my throat 38 -80;my throat feel 9 -2;my throat is 19 -17;my thyroid -15 0;my toddler -3 2;my toddler ate 9 0;my toddler drank 19 0;my toddler has -20 0;my toe -19 -2;my tongue 6 -19;my tongue feel 9 -1
my tongue is 31 -2;my tongue on -32 0;my tonsil out 14 -1;my two 4 -6;my two week 9 0;my uncle is 6 0;my vision 5 -5;my visit -20 0;my voice is 17 -7;my water 10 -5;my water broke 13 -1;my whole 20 0;my wife -3 -1;my wife pass 4 3
my wife says 6 7;my word -3 -1;my wound 33 -1;my wrist hurt -6 0;my xanax 17 0;my year -4 0;my year checkup -4 0;my zip -9 0;myself 20 69;myself _ i -10 -3;myself _ it 7 6;myself and 5 -7
n -66 0
n e -18 0
nail 4 -27;nail gun 22 -1;name -16 3;name and 25 15;name is -17 1;narcan -19 -1
near -6 -6;near _ out 33 0;near pass 30 0;near pass out 30 0;neck 17 0;neck _ so 5 0;neck and 51 0;neck and the 8 8;neck from -5 0;neck hurt 33 0;neck is 6 -10;neck is so 5 0;need -18 1;need _ appointment 3 2;need _ blood -21 0
need _ cancel -22 0;need _ come 7 -1;need _ doctor -9 0;need _ fast -8 0;need _ follow -6 0;need _ for -33 0;need _ form -12 0;need _ get -7 -1;need _ hear -9 0;need _ know -9 0;need _ letter -18 0;need _ new -46 0;need _ note -3 0
need _ physical -34 0;need _ prescription -4 0;need _ referral -8 0;need _ refill -19 1;need _ reschedule -6 0;need _ ride -5 0;need _ schedule -4 0;need _ shot -12 0;need _ sport 10 1;need _ tb -4 0;need _ thyroid -5 0;need _ to 29 -1
need a -50 -2;need a doctor -8 0;need a follow 7 0;need a form -7 0;need a letter -15 0;need a new -45 0;need a physical -26 0;need a refill 26 1;need a ride -5 0;need a sport 15 0;need a tb -3 0;need an -16 -3;need help 23 1;need her -30 0
need his -80 0;need my -76 -1;need my blood -14 0;need someth -15 0;need that 3 1;need the -72 3;need to cancel -22 0;need to come 7 -1;need to fast -8 0;need to get -7 -1;need to know -9 0;need to reschedule -6 0;need to schedule -4 0
needl -10 -1;neighbor 12 -1;neighbor is 5 0;nervou -43 0;neurologist -3 0;neuropathy -8 0;never -9 -1;never _ a -37 0;never _ any -6 0;never _ it -9 -1;never _ up 13 59;never had a -37 0;new -70 3;new _ for -11 0;new _ is -3 0
new antibiotic 33 0;new patient -8 0;new pill -6 0;newborn -8 -9;newborn _ a 17 0;newborn _ not 19 0;newborn has a 21 0;newborn is 29 -1;news -13 0;next month -34 0
nice -47 0;nicotine 12 0;niece 30 85;night _ is -47 0;night _ my 42 -1;night and my 9 -1;night i 20 11;night it -3 0;night it is -14 0;nine -38 -40;nine _ eight -23 0;nine _ one 11 -2;nine _ six -11 0;nine _ two -11 0;nine eight -38 0
nine eight eight -21 0;nine eleven -8 0;nine one 11 -2;nine one one 14 -2;nine seven -31 0;nine seven two -11 0;nine so -16 0;nineteen -4 1;nineteen _ eight -14 0;nineteen _ one -22 0;nineteen _ seven -12 0;nineteen eighty -63 0
nineteen fifty -17 0;nineteen forty -14 0;nineteen seventy -22 0;ninety -30 0;ninety _ and -4 6;ninety eight -76 0;ninety nine -109 0;nitroglycerin -23 0
no -28 3;no _ am -19 0;no _ dot -7 0;no _ for 32 77;no _ i -5 0;no _ in -6 1;no _ is -44 -2;no _ it -20 0;no _ just -13 0;no _ no -44 0;no _ noth -12 0;no _ of -100 0;no _ out 13 15;no _ pain -128 0;no _ the -56 0;no _ to 38 33
no _ would 9 21;no bleed -33 0;no blood -35 0;no blood in -25 0;no chest -15 0;no chest pain -15 0;no fever -9 0;no he 12 0;no he is 12 0;no i 13 1;no i am -19 0;no it -49 0;no it is -31 0;no numbnes -6 0;no point in -6 16;no reason 14 16
no reason to 10 9;no swell -35 0;no that -20 0;no that is -20 0;no the -16 0;no thought -21 0;no thought of -21 0;no trouble -27 0;no way 13 15;no way out 13 15;nobody 22 25;nobody _ even 17 8;nobody _ hurt -36 0;nobody _ me -4 0
nobody _ miss 5 17;nobody is 16 9;nobody would 46 57;nobody would even 17 8;noise 6 -2;none -75 0;none of -40 0;normal -25 -8;normal for 5 0;nose -32 4;nose _ a -21 0;nose _ been 23 -1;nose and -20 0;nose has 23 -1;nose has been 23 -1
nose is -16 0;noseble -8 -7;noseble last -37 0;not 4 -7;not _ a 23 0;not _ alive 14 2;not _ an -33 0;not _ and 12 2;not _ any -11 0;not _ anymore 5 0;not _ anyth 78 0;not _ around 25 24;not _ at 3 -2;not _ awake 12 -1;not _ away -3 -6
not _ back 29 -12;not _ bleed 18 -4;not _ chest -21 0;not _ cough 10 -1;not _ down 52 -5;not _ emergency -37 0;not _ enough 8 -2;not _ for 24 2;not _ from 22 0;not _ her -16 -1;not _ here -7 6;not _ him -11 -5;not _ his 4 -7
not _ how 21 -10;not _ i 36 21;not _ if 51 0;not _ in -5 5;not _ living 13 31;not _ me 11 -2;not _ my 25 -4;not _ myself 14 4;not _ need 7 4;not _ not -24 0;not _ of -12 0;not _ or -66 0;not _ safe 55 -4;not _ sense -11 -6;not _ shak 7 0
not _ she 8 4;not _ since 29 -5;not _ think 10 17;not _ throw 3 0;not _ to -3 -21;not _ up 9 0;not _ well -6 0;not _ what 59 -3;not _ when 5 -3;not _ with 32 52;not _ you -41 0;not a 11 41;not an -37 0;not an emergency -37 0;not answer 60 0
not answer me 4 -1;not be 18 46;not be alive 14 2;not be here -7 6;not be need 7 4;not bend 24 -2;not bleed -50 -1;not bleed anymore -11 0;not breath 8 -1;not breathe -6 21;not catch 16 -1;not catch my 12 0;not chok -26 0;not chok he -26 0
not come 45 6;not come down 8 -4;not coming 20 9;not deserve 17 52;not eat -14 0;not fade 17 0;not feed 10 7;not feel -15 -20;not feel my -7 -4;not feel safe 55 -4;not feel the 5 0;not felt 14 -5;not felt the 8 0;not get -11 -3
not get a 4 0;not get enough 4 -3;not get her 5 0;not get him 5 -1;not get up -8 -4;not go -8 -3;not go away -3 -4;not going -3 4;not had any -23 0;not have -28 1;not have a -19 -1;not have any -20 0;not have to 28 79;not having -73 0
not having any -17 0;not hear -5 0;not hear you -25 0;not help 51 -3;not hit -38 0;not hold 27 0;not hurt -29 0;not i -7 2;not in -27 0;not keep 16 14;not know -16 -7;not know how 19 -4;not know what 47 -3;not let 24 3;not let me 11 -1
not lie 7 -4;not lift 13 -4;not look -9 4;not look at -15 2;not make it -67 0;not make sense -8 -1;not making 27 -2;not making any 6 0;not making sense 9 0;not move 35 -22;not move his 4 0;not moved 14 -1;not moved since 9 0
not moving 64 -4;not my -58 0;not need 6 56;not on -49 0;not pass -7 0;not pass out -91 0;not pee 18 0;not peed 49 -2;not peed since 13 0;not plan 56 35;not pregnant -68 0;not put 50 8;not quit 38 -9;not remember -5 0;not respond 30 -11
not respond to 6 0;not safe 42 37;not see 29 11;not see a 15 55;not see any 32 64;not see anyth 5 0;not see out 7 0;not shoot -18 0;not short -46 0;not short of -46 0;not sleep -19 8;not slow 8 0;not slow down 8 0;not speak 9 -5
not stand up 16 -2;not stay 12 -1;not stay awake 12 -1;not stop 56 -4;not stop bleed 18 -4;not stop cough 10 -1;not stop shak 7 0;not stop think 10 17;not stop throw 3 0;not suicidal -21 1;not swallow 4 -7;not take -7 2;not take it 12 34
not tell 30 -1;not that 4 0;not the 4 4;not there 48 -3;not think 6 1;not think i -7 45;not to 15 -1;not touch 3 0;not wake 13 -1;not waking 28 -1;not waking up 26 -1;not walk 21 -6;not want 15 43;not want to -18 -10;not work 55 0
not worth 6 17;note 35 28;noth _ live 5 8;noth _ that -8 0;noth but 10 0;noth left 58 89;noth like -15 0;noth like that -8 0;noth to 9 22;noth to live 5 8;notice 37 13;notice _ i 6 9;notice if 6 9;notice if i 6 9;now -16 7;now _ am -11 0
now _ can 61 3;now _ chest 23 0;now _ have 33 0;now _ is 84 -16;now _ need -27 0;now and -7 1;now and i -4 0;now he 7 -13;now he is 12 -5;now his 20 0;now i -11 7;now i am -11 0;now i can 43 1;now i have 33 0;now it 6 -1;now it is 3 -2
now my 31 -9;now my chest 7 0;now she 7 -6;now there 23 0;now there is 23 0;nowhere 17 -1
numb and 16 0;number -13 -3;numbnes _ my 5 0;nurs -40 2;nurse _ the 5 16;nuts and 8 0
o 22 -12
o _ e -11 0;o k -4 0;o k e -4 0
oak -23 0;oak street 9 0
of 9 1;of _ after -15 3;of _ and 5 -2;of _ chest 9 -1;of _ eye 28 0;of _ face 3 -1;of _ finger 8 0;of _ form -38 0;of _ heart 22 2;of _ i 30 -33;of _ in 6 1;of _ just 5 3;of _ life -19 -2;of _ month -41 0;of _ nineteen -9 0;of _ on -8 3
of _ pool 23 -1;of _ red 10 0;of _ rope -6 0;of _ stroke -10 0;of _ sudden 19 -6;of _ that -4 1;of _ with -3 -4;of a heart -35 0;of a stroke -10 0;of a sudden 19 -6;of birth -5 1;of birth is -5 1;of blood 11 -12;of blood on -5 0
of bright 9 0;of bright red 9 0;of everyth 3 2;of her 29 -7;of his 8 -25;of hurt -6 0;of hurt myself -4 1;of living 38 3;of me 15 -7;of mine 9 0;of month -14 0;of my 16 -2;of my chest 12 -1;of my life -19 -2;of my rope -6 0;of nowhere 11 0
of one 25 -2;of suicide -8 0;of that -6 0;of the 11 4;of the form -27 0;of the month -11 0;of the pool 23 -1;of them 21 -17;of this -5 29;of tylenol 4 0;of what 10 -7;of what i 10 -7;off -12 -19;off _ bridge 23 9;off _ chang 16 0
off _ i 11 -18;off _ me 6 1;off _ on -18 0;off _ roof 9 0;off _ the -12 0;off _ time 5 0;off and on -18 0;off dead 28 8;off if 4 3;off in 10 0;off in the 12 0;off my -5 -2;off the 9 -6;off the chang 16 0;off with -6 -4;off without 13 3
off without me 6 1
oh _ five -7 0;oh _ four -19 0;oh _ he 17 0;oh _ i -6 0;oh _ is -27 0;oh _ my 5 -6;oh _ nine -5 0;oh _ no -24 0;oh and i -3 1;oh and is -16 0;oh five -4 0;oh one 38 -1;oh one four -13 0;oh six -33 0;oh three -12 0;oh three five -5 0
oh two 12 0
okay _ is -4 0;okay to 9 -1
old 8 -14;old _ breath 14 0;old _ not 7 -2;old and -12 -3
on _ and 12 -18;on _ arm -10 1;on _ bathroom 5 -2;on _ blood -6 0;on _ bridge 3 30;on _ can -18 0;on _ chest 26 0;on _ coffee -11 0;on _ couch -4 0;on _ counter 17 3;on _ finger 3 0;on _ floor 43 -10;on _ form -25 0;on _ hand 31 -3
on _ head 11 -3;on _ heart 3 0;on _ i -7 0;on _ kitchen 24 -4;on _ left 16 -8;on _ me -4 0;on _ new -39 0;on _ phone -31 1;on _ piece 5 0;on _ right 24 -5;on _ roof 13 44;on _ side -25 -10;on _ so 24 0;on _ street -21 0;on _ toilet 4 0
on _ way 5 7;on a piece 5 0;on blood 4 0;on blood thinner 4 0;on chemo 23 -3;on chemo and 15 -3;on file -11 0;on fire 5 -11;on friday -23 -2;on her -13 8;on her legs -5 -5;on hold -77 0;on it -13 -2;on let -4 0;on let me -4 0;on like 11 0
on main -4 0;on me 29 7;on monday -3 -2;on my 12 1;on my arm -20 -4;on my chest 9 0;on my finger 5 0;on my heart 3 0;on my leg -17 0;on one 17 -8;on one side 29 -8;on purpose 76 128;on that -20 0;on the -5 2;on the bathroom 5 -2
on the couch -4 0;on the counter 17 3;on the floor 43 -10;on the form -25 0;on the kitchen 24 -4;on the left 6 -1;on the new -39 0;on the phone -7 4;on the right 13 -1;on the roof 10 40;on the toilet 4 0;on this -22 4;on thursday -6 0
on tuesday -72 0;once 4 0;one _ a -21 0;one _ and 13 -6;one _ eight -10 0;one _ five -18 0;one _ he 10 -1;one _ his 25 -2;one _ nine -28 0;one _ no -6 0;one _ of 4 -2;one _ old 9 0;one _ one 8 -1;one _ point 16 -2;one _ the -26 -1
one _ they 8 5;one _ three -17 0;one _ two -13 -1;one because he 10 -1;one because my -4 -15;one because no -11 0;one eight -3 0;one eye 42 -2;one five -10 0;one five five -4 0;one for 21 0;one four -30 0;one four two -10 0;one hundr 8 -9
one hundr point 16 -2;one in -50 0;one is 3 0;one leg 9 2;one month 26 0;one month old 26 0;one nine -27 0;one of 51 2;one of his 8 0;one of my 12 1;one oh 4 -1;one oh one 5 0;one one -9 -3;one second -8 0;one seven -7 0;one side 59 -32
one side and 11 -2;one two -50 0;one two three -11 0;online -23 0;onto 18 0
oozing 12 0
open 91 -6;open _ eyes 4 -1;open and 5 -6;open her 14 0
or -8 0;or _ i -27 0;or _ just -12 0;or anyth -37 0;order 5 -1;oregon -36 0
other -4 1
our -19 -21;our _ is -10 1;our son 21 -2;out 13 -9;out _ a 13 3;out _ and -3 0;out _ breath -4 0;out _ her -7 0;out _ it 17 -1;out _ my -8 22;out _ nowhere 11 0;out _ one 4 0;out _ the 25 2;out _ work -6 0;out and 49 -5;out and i 5 -2
out and now 6 0;out at 22 -5;out at the -4 0;out cold 20 -1;out from -13 -2;out in -6 -10;out in the 40 0;out now -36 0;out of -12 -1;out of a 36 0;out of breath -4 0;out of it 8 0;out of my -10 20;out of nowhere 11 0;out of one 4 0
out of the 8 8;out on the 6 -8;out or -22 0;outlet 30 -1;outlet and 5 0;outside 17 -5;outside _ door 3 2
oven 6 -4;oven cleaner 21 0;over 10 5;over _ and 7 0;over _ my 8 0;over _ over 21 1;over and 67 1;over and over 21 1;over here -26 0;over my 29 2;over one 26 -1;over with -25 0;overdos on 25 -2;overdose 4 3;overdose _ my 4 -5
overdose _ the -26 0;overdose on 14 8;overdue -48 0;overlook -43 0
own 6 23
oxygen 10 -22;oxygen is 39 0
p -12 0
p a -9 0
pack a -27 0;pad 32 -2;pad _ hour 4 0;pad every 7 -1;pad every hour 4 0;pads 27 -2;page -65 0;pain 4 -16;pain _ i 19 0;pain _ my 27 -13;pain _ shortnes -8 0;pain _ the -11 0;pain _ year -18 0;pain and 34 -2;pain but 3 0;pain but i 3 0
pain for year -5 0;pain in -4 -8;pain last -4 0;pain last year -4 0;pain no -5 0;pain or -10 0;painful 10 0;painles 57 58;paint 17 -1;pale 4 0;panic -42 0;panic attack -32 0;pant 28 -4;pap -15 0;pap smear -6 0;papa 12 0;paperwork -70 0
paramedic -17 0;park -10 -1;park _ the 8 7;part of 20 -3;partner 35 6;pass -7 -17;pass _ and 6 -2;pass _ clot 33 0;pass _ from -12 0;pass _ in 8 0;pass _ or -22 0;pass _ so -6 0;pass away -58 0;pass out -5 -110;pass out and 16 -1
pass out in 8 0;pass out or -22 0;past 8 0;patient 23 2;patient is -43 0;payne -19 0
peace 21 9;peanut butter 10 0;pediatrician -24 0;peed 21 -3;peed _ yesterday 13 0;peed since 13 0;peed since yesterday 13 0;pen 8 -41;penicillin 4 0;people 18 3;period -26 0;person -20 16
pharmacy is -3 0;phone -17 1;phone is -63 2;phone number -18 0;physical -46 6;physical for -15 0;physical therapy -45 0
pick _ up -7 -2;pick at 3 -2;pick the 22 6;pictur 6 -11;picture 31 87;piece 22 -2;piece of 22 -2;pill -13 1;pill _ and 3 1;pill _ i 30 14;pill _ morn -12 -1;pill and i 16 39;pill because -7 10;pill because i 5 15;pill this -12 -1
pill this morn -12 -1;pill twice 9 -5;pillow 5 -12;pink -9 -8;pink eye -73 0;pins 6 0;pizza -13 -3
place and 14 0;plan -17 18;plan _ the -11 0;plan on 3 12;plan to 23 9;plane -11 0;plann 5 47;play -132 -1;please -8 0;please _ my 21 14;please help 11 -2;please tell 29 27;please tell my 29 27;plum 15 0
pneumonia -17 0
point 66 5;point _ living 8 2;point in -6 30;point nine 8 0;point of -4 5;poison 14 -20;poison control -24 0;poison ivy -65 0;poison oak -35 0;poking 20 -1;poking out 20 -1;police 12 0;policy -4 0;pool 5 2;poop 14 -1;popp 16 -10;port 49 -2
portal -32 0;portland -11 0;portland oregon -9 0;positive -27 0;post 8 91;pot of 14 -1;pound 83 -1;pound and 38 0;pour 59 -11
preeclampsia -18 0;pregnancy -5 0;pregnant _ having 19 0;pregnant _ i 8 -3;pregnant _ my 5 0;pregnant and having 19 0;pregnant and i 16 -2;pregnant and my 20 0;prenatal -8 0;prescrib -31 0;prescription -70 0;pressure in 9 0
pressure was -34 0;pretty 34 4;prevention -27 0;price -21 0;print -20 0;printer -33 0;proper 16 0
puff 5 -1;puff up 19 0;puffy -11 0;puking 37 -1;pull _ muscle -5 0;pull a -4 -2;pull a muscle -5 0;pull my -5 0;pulse 24 -9;pupil 14 -1;pupil is 11 0;purple 8 0;purple and 47 -1;purpose 76 128;push 42 -5;push me 4 -1;put 4 20
put _ down -47 0;put _ in 7 -1;put a 33 3;put his 19 -5;put me -39 0;put that 5 0;put that down -15 0;put the 8 18
q -3 0
question _ the 5 -1;quiet 42 22;quit 7 0;quit smok -30 0
r -38 0
r t -8 0
racing 17 -2;rag 8 -1;rag doll 7 0;rain -40 0;ran _ of -13 -1;ran a 12 0;ran out -3 -7;ran out of -13 -1;raped 61 -4;rash -24 -32;rash _ does 22 0;rash _ my -58 0;rash on -42 0;rash on my -7 0;rash that 12 -1;rash that does 22 0;rat 8 0
rat poison 6 0;rate -4 0;ray -53 0;razor 24 71
reach -22 0;reaction 3 -1;read 8 0;read about 20 3;read that -7 0;ready _ go -31 3;ready to -6 20;ready to go -31 3;real 13 -3;real _ and 47 -3;real bad 7 -7;real badly 3 4;real dizzy 3 0;reason 22 16;reason to 17 12;recommend -11 0
record -129 0;red 4 -42;red _ i 7 0;red and -9 0;red and i 16 0;red blood 20 0;referral -50 0;refill -11 0;refill _ my 10 0;refill my -14 0;refill of -21 0;refill of my -21 0;refill on 19 0;refill on my 19 0;regular -5 -4;rehab -31 0
relief 6 22;remember -4 1;reminder -18 0;repeat -20 -7;repeat that -6 0;replac -4 0;report -31 0;reschedule -74 0;reschedule my -19 0;rescue inhaler 4 0;respond 31 -12;respond _ me 6 0;respond to 6 0;respond to me 6 0;result -13 0
retir -60 0;retir _ i -14 0;return 13 1;reye -42 0
ribs 4 0;ribs and 5 0;ribs are -4 0;ride -61 -2;right _ and 19 0;right _ my -8 0;right _ the 25 -1;right eye 20 0;right hand 20 -4;right here 30 10;right now -5 0;right side 34 -8;ripp 35 -4;risk -36 0
road -105 5;rock 13 -1;rock and 20 0;roll 36 -16;roll _ the 30 -2;roll back 16 0;roll off 24 -1;roll off the 24 -1;roof -9 2;roommate 27 0;rope _ this -14 0;rope with -14 0;rope with this -14 0;routine -21 0
runn _ i -7 5;runn _ my 12 0;runn a 28 0;runn down 5 0;runn down my 5 0;runny -61 0;runny _ and -4 0;runny nose -37 0;runny nose and -4 0;runs -36 0;runs _ my -4 0;runs in -32 0;runs in my -4 0
s -7 1
sack 17 0;sad -74 0;safe with -6 0;safety -4 10;said -10 0;said _ call -11 0;said _ i -5 -2;said _ to 26 34;said _ was 10 1;said _ would 41 16;said goodbye 7 9;said goodbye to 5 8;said he 32 -12;said he is 10 27;said i would 59 36
said it -58 -12;said it is -27 0;said it was -4 0;said my -7 0;said she -25 43;said the -11 1;said to call -11 0;same 8 -34;same _ alway -3 0;same as -26 0;same as alway -3 0;sat 20 14;saturday -8 18;saw 8 -2;saw _ bill -4 0;saw the -10 0
saw the bill -4 0;say _ i -11 0;say i 5 17;saying 57 21;saying goodbye 13 26;says 13 -5;says _ and 5 0;says _ has 6 28;says _ is 39 14;says _ will 29 54;says he 49 26;says he is 18 -10;says his 6 -6;says she 10 53;says the 7 64
scan -33 0;scar _ go 13 18;scar i -7 -20;scar itch -10 0;scar to 5 11;scar to go 13 18;schedule -38 -9;schedule a 3 -1;schedule my -22 0;school -4 0;school _ a -11 0;school form -24 0;school need -6 0;school want -15 0;scrap -44 0
scrap _ knee -44 0;scratchy -32 0;scream -3 2;scream and 4 3;screen -41 8
seasonal -8 0;seasonal allergi -8 0;second and 19 0;second one -21 0;see _ doctor -9 3;see _ i 13 5;see _ of 9 -3;see _ way 19 48;see and 9 7;see any 32 64;see anyth 5 0;see out 7 0;see out of 7 0;see someone -3 13;see the -10 -1
seeing 58 -18;seeing _ and 14 -3;seeing _ on 10 -1;seeing bugs 12 -1;seeing bugs on 8 -1;seeing thing 10 -4;seen -62 0;seizur -13 -1;seizure _ a -17 0;seizure _ plan -11 0;seizure action -11 0;seizure action plan -11 0;seizure as -17 0
seizure as a -17 0;self 3 26;sell -7 0;send 10 0;senior -12 0;sense 29 -10;sent -6 0;sent to -7 0;sepsi -24 0;seriou -69 0;set 8 -2;set up 28 1;seven -21 -25;seven _ and 19 0;seven _ four -6 0;seven _ nine -6 0;seven _ oh -6 0
seven _ three -4 0;seven four -4 0;seven month 4 -1;seven one -5 0;seven three -16 0;seven two -21 0;seven two oh -5 0;seven week 29 0;seventeen -17 0;seventy _ and 5 0;seventy seven -11 0;severe 25 -3;severe _ pain 23 -1
severe abdominal 7 0;severe abdominal pain 7 0
shade 6 0;shak 44 -15;shak and 60 -2;shak with -4 0;shaky -4 -3;sharp -21 -2;sharp _ on 4 0;sharp pain 9 0;sharp pain on 4 0;she -16 1;she _ asking 5 0;she _ been 21 7;she _ breath 27 -3;she _ burn 4 -1;she _ cough 3 0;she _ eating -26 0
she _ fine -9 -2;she _ going 21 -10;she _ got 10 15;she _ having 8 -1;she _ her -10 -6;she _ hot 5 0;she _ it -6 -12;she _ like 10 -1;she _ my -20 0;she _ not -71 -3;she _ she 40 78;she _ so 6 0;she _ talk 15 8;she _ the 7 -6
she _ throw 3 0;she _ to 7 19;she _ very 3 0;she _ wheez 9 0;she can 33 -3;she can not 14 -6;she does -3 0;she does not -3 0;she fell -5 0;she got 7 -5;she had 4 -1;she had a 5 0;she has -4 1;she is 10 -6;she is a -44 0;she is been 21 7
she is breath 27 -3;she is burn 4 -1;she is cough 3 0;she is fine -24 -1;she is going 13 -19;she is got 7 20;she is having 8 -1;she is in -20 -4;she is on 16 -4;she is so 6 0;she is talk 14 10;she is throw 3 0;she is very 3 0
she is wheez 9 0;she just -8 -4;she keep 37 -2;she keep asking 4 3;she need 10 1;she need a 8 1;she says 19 12;she swallow 7 0;she swallow a 5 0;she took 9 0;she want -5 10;she will -5 0;she will not 13 0;shellfish -14 0;shield -25 0
shift -13 0;shirt -7 -7;shirt and -3 0;shiver 31 -11;shock 31 -36;shock by -8 0;shock me 40 -6;shoe -4 4;shook 62 1;shoot -4 -6;shoot i -29 0;shoot the -5 1;shortnes _ breath -10 0;shortnes of breath -10 0;shot -49 -59;shot and -40 0
should 8 -1;should _ do 3 -1;should have 21 18;should i 15 -58;should i do 3 -1;shoulder -5 -29;shoulder blad 13 0;show up 10 18;shrimp 18 -3;shut 22 0;shut and 7 0
sicknes -39 0;side -27 14;side _ can 3 0;side _ i -3 -3;side _ my 12 -3;side and 19 -5;side effect -21 0;side is 13 -1;side of 38 -1;side of my 8 -2;sight 4 0;sign 4 1;sign _ a -7 0;sign of -13 0;sign of a -7 0;since _ and 58 -7
since _ morn 41 -7;since _ night 16 -19;since _ was -53 0;since breakfast 14 0;since i -36 -3;since i was -37 0;since last 16 -19;since last night 16 -19;since lunch -19 -1;since my -7 12;since this 23 -6;since this morn 22 -6
since yesterday -8 -24;since yesterday and 6 -2;sink 19 -8;sinu -18 0;sinu infection -8 0;sister _ a 9 0;sister had 11 0;site 11 0;site is 11 0;sitt 90 7;sitt _ the 5 33;six -19 -115;six _ ago -11 0;six _ and -8 -2;six _ eight -10 0
six _ i -27 0;six _ six -26 0;six four -5 0;six hour 30 -1;six hour and 13 0;six one -12 0;six three -5 0;six two -7 0;six week -4 -8;six week and -16 0;six week old 12 0;six year -16 0;sixteen 3 -1;sixty -6 1;sixty eight -18 0;size of 3 -2
skillet 21 -1;skin 7 -12;skin is 49 -5;skip -18 0
slap 26 5;sleep _ not 4 10;sleep and not 4 10;sleep apnea -16 0;sleep pill 13 -17;sleep study -51 0;sleepy 16 -10;slept -12 0;slit 24 49;slow -8 -6;slow down 8 0;slurr 12 -13;slurr and 3 -1
small -45 -6;small _ on -8 0;small cut -10 0;smear -6 0;smell 5 -2;smell _ and 25 0;smile 10 -1;smith -47 0;smok -35 0;smoke -3 -5;smother 19 -5
snake 5 -1;sneez -15 -1;snor -8 -2;snow -4 -3
so -46 12;so _ am 6 0;so _ and 13 0;so _ can 9 14;so _ do -56 0;so _ have -58 0;so _ i 5 -5;so _ is -67 1;so _ it -10 0;so _ me -69 0;so _ need -22 0;so _ please -46 0;so _ that -16 0;so _ us -4 0;so _ want -7 0;so _ will 3 33
so _ would 5 5;so bad 14 -18;so can -114 0;so can i -23 0;so could 4 -1;so could you 4 -1;so dizzy 7 0;so do 3 0;so hard 7 -6;so i -74 22;so i am 11 1;so i have -58 0;so i need -22 0;so i want -7 0;so i would -32 0;so is -14 -2;so let -10 0
so let us -4 0;so my -38 0;so no -24 0;so not -53 0;so not that -6 0;so stiff 5 0;so take -21 0;so there -19 0;so there is -19 0;so tight 8 0;so what -30 -1;soak 59 -11;soak _ pad 5 0;soak a 6 -1;soak a pad 5 0;soak through 22 -2;soap -29 0
sober -18 0;soccer -3 0;social -22 0;soft 30 -2;soft _ is 8 -1;soft spot 30 -2;soft spot is 8 -1;some -6 -9;some _ my 6 -3;some of 87 0;some of my 29 -1;somebody 17 19;somebody is 4 1;somebody to 48 42;someone 6 -5;someone is 68 3
someth 12 -2;someth _ in 7 -2;someth _ my -30 -4;someth and 5 -2;someth for -20 0;someth in -6 -2;someth in my -6 -2;someth is 24 -10;sometim -10 12;son -5 5;son _ he 7 -5;son _ his -6 2;son and -3 -2;son ate 22 0;son drank -6 -1
son got 12 -1;son has -17 1;son has a -19 0;son is 14 2;son need -9 0;son need a -7 0;son swallow 12 0;son swallow a 12 0;soon 9 45;sore -98 -13;sore _ and -7 0;sore _ my -14 0;sore _ the -4 0;sore from -25 0;sore throat -14 0
sore throat and -7 0;sorry -22 5;sorry _ was -36 0;sorry about -16 0;sorry my 6 0;sound _ i -7 2;sound and i -7 2;sound like 6 -1;soup 22 -2
spanish -49 0;speech 7 -3;speech is 15 0;spider 7 -2;splash 37 -1;splash _ my 17 0;spleen 37 0;splinter -53 0;sport physical 15 0;spot 32 0;spot is -9 -1;sprain -76 0;sprain my -7 0;spray 11 -2;spring -5 0;spring and -8 0;spurt -3 -7
squeez 33 -18
stab at -21 0;stabb 9 0;stair and 24 3;stand 3 -1;stand _ the -10 31;stand on 56 14;stand on the 22 35;star 12 0;star and 7 0;start _ i 6 -1;stay -4 1;stay awake 12 -1;stepdad 20 -17;stick 36 0;stick out 7 0;stiff _ and 7 0;stiff _ can 5 0
stiff from -24 0;stiff i 15 0;stiff neck and 7 0;still in 22 -2;still in the 6 0;still need the -5 0;sting -10 0;stitch -5 -8;stitch _ and 34 0;stomach _ been -43 0;stomach _ so 6 0;stomach bug -19 0;stomach pain 13 -1;ston -3 0;stone -8 0
stool 7 -3;stop 10 -2;stop _ about 10 17;stop _ and 40 -9;stop _ i 8 8;stop _ up 3 0;stop and 32 -7;stop bleed 20 -7;stop cough 10 -1;stop it -5 0;stop shak 7 0;stop think 10 17;stop think about 10 17;stop throw 3 0;stop throw up 3 0
stopp 7 0;stopp breath 13 -1;store 5 0;straight 28 -9;strangl 16 -1;strangl me 5 3;streak 4 -1;street -64 0;strep -18 0;stres -48 0;stress -45 0;strip -28 0;strok 43 -1;stroke -29 -31;stroke _ 0 20 0;stroke _ year -4 0;stroke and -23 0
stroke in 12 0;stroke in 0 20 0;stroke last -9 0;stroke of -18 0;struggl 32 -2;struggl _ breathe 13 -1;struggl to 14 -1;struggl to breathe 13 -1;stubb -29 0;stubb _ toe -29 0;stubb my -29 0;stubb my toe -29 0;stuck -15 -27;stuck a 30 -1
study -68 0;stuff 10 -7;stuff _ out 16 -1;stuff _ the 8 -3;stuffy -32 0;stuffy _ and -16 0;stuffy nose -32 0;stuffy nose and -16 0;stung by 4 0
suck 58 -6;suck in 12 -2;sudden 37 -43;sudden _ not 16 -1;sudden can 14 -1;sudden can not 14 -1;sudden got 8 0;suffocat 34 0;sugar _ 0 -3 0;sugar _ been -99 0;sugar _ over 26 0;sugar _ read 19 0;sugar is 39 -4;sugar is 0 43 0
sugar is been -36 0;sugar is over 26 0;sugar is read 19 0;sugar was -25 0;suicidal 6 26;suicide 8 13;suicide hotline -14 0;suicide note 49 30;suicide prevention -18 0;summer -19 1;summer and -43 0;sun -5 0;sunburn -66 0;sunk 15 0
support -33 0;support group -10 0;suppos 6 -2;suppos to 6 -2;suppose -28 0;surgery _ 0 -6 0;surgery and 20 5;surgery in -9 0;surgery in 0 -6 0
swallow 32 1;swallow a 28 -2;swallow it 4 0;sweat -5 -27;sweat and 38 -3;sweaty 7 -1;swell _ eating 15 0;swell _ little -5 0;swell _ my -4 0;swell _ the -4 0;swell a -5 0;swell a little -5 0;swell after 12 0;swell after eating 15 0
swell in -4 0;swell in my -4 0;swim -19 0;switch -26 0;switch my -19 0;swollen 21 13;swollen _ and 4 0;swollen _ it 53 0;swollen and 42 -9;swollen from -16 0
t -64 0
t e -3 0
table 16 -3;table saw 39 -2;take -17 25;take _ anymore 12 6;take _ breath -6 0;take _ in 6 11;take _ of 15 21;take _ off -48 0;take _ stab -21 0;take a -5 0;take a stab -21 0;take aspirin -8 0;take care 15 21;take care of 15 21
take him -4 2;take me 7 10;take me off -6 0;take my -25 -2;take my breath -13 0;take to 31 -23;taking 5 34;taking my 11 20;talk _ a -25 0;talk _ and 5 0;talk _ me -4 -2;talk _ my -8 1;talk _ somebody -9 0;talk about -7 1;talk about my -10 0
talk and 12 7;talk but 41 -8;talk for -3 0;talk nonsense 5 0;talk to -7 1;talk to somebody -9 0;tar 13 -1
tb -7 0;tb test -5 0
tea -4 -2;teach -36 0;teacher 3 17;team -78 0;tear 22 -1;teen -4 0;teenage 15 17;teenager _ a 22 -8;teeth -11 0;tell _ doctor 5 11;tell _ the -20 2;tell _ to 19 12;tell her 3 51;tell me the -12 0;tell me to 26 74;tell my 137 80;temp 52 0
temp _ one 13 0;temp is 8 0;temperature _ 0 -13 0;temperature _ a 24 0;temperature _ ninety -5 0;temperature is 4 -1;temperature is 0 -14 0;ten -4 -96;ten days 3 0;ten days ago 5 0;ten days old 3 0;ten i 6 0;ten minut 26 -2;ten year -38 0
ten year ago -28 0;tenni -19 0;teresa -4 0;teresa _ miller -4 0;teresa dot -4 0;teresa dot miller -4 0;terrible 38 -11;terrible headache 20 -1;test -209 0;test for -8 0;testicle 32 -3;testicle is 13 -1;tetanu -68 0;tetanu shot -8 0
thank -29 7;that -23 12;that _ all -11 0;that _ am 8 3;that _ can 19 5;that _ for -12 0;that _ i 6 0;that _ my -18 0;that _ right -13 0;that _ the -65 0;that _ when 21 3;that _ wrong -11 0;that appointment 4 1;that are 7 -2
that are not 7 -2;that do 11 0;that do not 11 0;that does 31 -2;that does not 22 0;that down 4 2;that for -15 0;that i 30 7;that i am 8 3;that i can 4 11;that is -14 6;that is a 9 1;that is all -38 0;that is not -11 0;that is right -13 0
that is the -48 0;that is wrong -11 0;that okay -29 0;that on -7 0;that she 6 21;that was -93 0;the -11 5;the _ about -13 0;the _ all -15 0;the _ already 20 3;the _ and 10 1;the _ anymore -13 1;the _ are -26 10;the _ as -5 0;the _ at 6 30
the _ back -20 12;the _ because 12 -24;the _ bottle 13 44;the _ call 6 0;the _ came 5 -9;the _ can 4 -1;the _ chest 33 0;the _ clas -38 0;the _ clinic -10 0;the _ code -11 0;the _ cream -11 0;the _ department -22 0;the _ doctor -9 0
the _ floor 11 -11;the _ for 16 0;the _ form -15 0;the _ gun 22 -4;the _ half 20 -1;the _ he 29 -14;the _ headache 6 -1;the _ hotline -12 0;the _ hurt 12 0;the _ if 5 10;the _ in 10 9;the _ is 6 -3;the _ it -6 3;the _ itch -10 0
the _ just -5 -4;the _ keep 18 -14;the _ last -4 9;the _ line -39 -1;the _ list 8 -2;the _ lock 9 -5;the _ m -4 0;the _ my -6 -1;the _ no -21 0;the _ now -3 0;the _ nurse -14 0;the _ of -6 -9;the _ on 11 0;the _ one -75 -5;the _ or 4 7
the _ paper -16 0;the _ pill -72 0;the _ place 14 0;the _ prevention -7 0;the _ room 4 -3;the _ runn 7 8;the _ said 4 -1;the _ saw 9 0;the _ says -27 -8;the _ she 14 -16;the _ shot -27 0;the _ side 21 3;the _ since -8 3;the _ table 22 0
the _ test -5 0;the _ that 6 -1;the _ the 5 -5;the _ they -26 0;the _ thing -4 11;the _ this 8 2;the _ to 40 10;the _ twice 10 -1;the _ up -5 8;the _ visit -38 0;the _ want -25 0;the _ was -4 -2;the _ way 94 -3;the _ where -26 0
the _ who -13 0;the _ with 9 4;the _ would 40 18;the _ year 9 0;the _ yesterday 4 23;the _ you -5 0;the addres -5 0;the air 5 2;the ambulance -90 0;the appointment -8 -1;the baby 21 -5;the baby and 3 -2;the baby has -5 -2;the baby is -4 -1
the bathroom -16 -1;the bathroom and 18 1;the beach -12 0;the bed 6 -5;the bed and 5 21;the bill 4 -1;the bleed -26 0;the blood -12 0;the blue 10 36;the bone 34 -16;the bone is 40 -3;the bottle and 3 2;the breast 8 0;the bridge 15 35
the build -20 0;the burn -73 0;the call -71 0;the car 10 6;the car runn 3 28;the card 5 -1;the card and 4 0;the cardiologist -8 0;the center 20 0;the center of 16 0;the chair 27 3;the chang 16 0;the chang table 16 0;the chart -8 0
the closet 41 31;the cold -77 0;the color 9 -1;the color of 9 -1;the cord 54 -1;the corner of -14 0;the couch -4 0;the counter 19 2;the crisi -7 0;the cut 11 -6;the d -4 0;the d m -4 0;the day -20 5;the dentist -52 0;the dmv -6 0
the door 7 8;the door lock 9 -5;the dose 5 34;the drain 14 -1;the earliest -29 0;the emergency -31 -2;the emergency room -11 -1;the end 5 -5;the fall -6 0;the fami -17 0;the fire -20 0;the first -36 1;the floor 71 -36;the flu -21 -2
the form -5 -2;the game -20 0;the garage 17 -13;the garage with 5 33;the ground 22 6;the gym -4 0;the head by 3 0;the head with 6 0;the heart -4 0;the highway -3 0;the house and 8 29;the insurance 8 15;the kitchen 38 1;the left -26 -28
the left side 6 -1;the light hurt 12 0;the line -17 1;the little 36 4;the messenger -19 0;the middle 15 -1;the middle of 9 -7;the month -11 0;the morn -32 0;the morning -43 0;the mouth 24 0;the mri -25 0;the nail gun 16 -1;the new -9 0
the news -5 0;the next -13 0;the night 4 10;the note 7 10;the number -7 -1;the nurs -14 5;the nurse 8 1;the one -34 2;the other -4 3;the overdose -12 0;the pain 15 1;the pain is 5 -2;the patch -62 0;the patient -23 0;the patient is -23 0
the pharmacy -4 -1;the phone -13 1;the place 26 28;the plane -11 0;the point 25 28;the point of -4 5;the police 9 0;the policy -4 0;the pool 25 1;the portal -33 0;the prescription -16 0;the price -5 0;the razor 13 4;the record -5 0
the right side 9 -1;the river 6 63;the roof -8 3;the room 66 -3;the scar -46 0;the scar itch -10 0;the school 3 -2;the school want -8 0;the second -6 -3;the second one -21 0;the seizure -12 0;the shot -9 -2;the sign -12 0;the sign of -12 0
the sink 15 -6;the size 10 -2;the size of 10 -2;the skillet 21 -1;the skin 6 -1;the skin is 20 0;the stair and 24 3;the stomach 10 0;the stroke -50 0;the suicide -42 0;the suicide hotline -12 0;the time -32 0;the tip 8 0;the toilet 8 -7
the toilet paper -5 0;the trash 6 0;the truck 25 -20;the tub 40 -3;the twin -7 -5;the two -3 -1;the vet -36 0;the voic 24 119;the wheel 18 -4;the whole 3 2;the whole bottle 13 44;the will 27 33;the window 29 -5;the winter -10 0
the world 6 8;the world would 9 7;the worst 27 -3;the worst headache 6 -1;the wrong way 18 -1;the yard 13 -4;the year -4 0;their 4 23;them -9 30;then -15 -3;then _ is -4 0;therapist 13 0;therapy -23 0;there -17 -5;there _ a 27 -8
there _ blood 49 0;there _ noth 18 52;there _ this 12 0;there a -42 0;there and 13 25;there is 86 5;there is a 27 -5;there is blood 49 0;there is noth 18 52;there is this 12 0;there was -9 -1;there was a 4 -1;there with 38 -24;these -27 3
these form -17 0;they _ a -74 0;they _ be 13 8;they _ in -20 0;they _ it -32 0;they _ me -10 -2;they _ not 10 23;they _ to 5 1;they are 3 -1;they have -7 0;they need -3 0;they said 10 -1;they said it -6 0;they told -12 0;they told me -26 0
they want -83 0;they will 8 23;they would 45 107;they would be 13 8;thing 17 5;thing _ the -5 0;thing that 40 -5;think -5 -47;think _ am 46 -2;think _ baby 7 -5;think _ can 9 1;think _ dying 17 24;think _ ending 4 3;think _ have -28 -2
think _ is 23 1;think _ jump 7 -59;think _ kill 10 -48;think _ suicide 8 4;think about 71 152;think about dying 17 24;think about suicide 5 4;think i am 46 -2;think i have -28 -2;think it 5 -1;think my 19 1;think of -5 45;think the -42 -12
think the baby 7 -5;thinner -6 -4;third 4 -2;thirty _ and 8 -2;thirty four -3 -1;thirty week 18 0;this 5 3;this _ and 112 1;this _ but -4 0;this _ feel 5 -1;this _ i 18 -5;this _ in 25 -3;this _ is -10 0;this _ my 48 28;this _ on 17 0
this _ pain 5 0;this _ the 36 -7;this anymore 17 6;this anymore i 10 2;this cold -39 0;this cough -74 0;this cough is -8 0;this hold -14 0;this insurance -30 0;this is 38 0;this morn 20 3;this morn and 74 1;this paperwork -11 0
this time 16 3;this week -10 3;those little 16 0;thought _ hurt -6 0;thought _ suicide -11 0;thought of -8 10;thought of hurt -6 0;thought of suicide -11 0;thousand -41 0;threaten 18 -8;threaten _ kill 16 26;threaten _ with 6 -2
threaten me 8 -4;threaten me with 6 -2;threaten to 35 15;threaten to kill 16 26;three -7 -7;three _ a -38 0;three _ five -19 0;three _ four -6 0;three _ old 25 1;three _ one -12 0;three _ six -4 0;three _ three -8 0;three five -5 0
three five five -5 0;three four -24 0;three four five -5 0;three nine -4 0;three of 38 -1;three oh -6 0;three one -12 0;three three -4 0;three time 15 -1;three two -6 0;three week 12 0;three week old 13 0;three year 10 1;three year ago -4 0
three year old 5 7;three zero -3 0;threw _ and 18 -2;threw _ once -25 0;threw up and 13 -1;threw up once -25 0;throat 3 19;throat _ a -7 0;throat _ clos 21 0;throat _ gett 21 0;throat _ scratchy -11 0;throat _ tight 4 0;throat and a -3 0
throat feel 10 -3;throat is clos 21 0;throat is gett 21 0;through -3 -26;through _ pads 17 -1;through my -10 -2;through the 7 -1;through to 28 -3;throw _ and 4 0;throw up 9 -13;throw up and 4 0;thrown 21 0;thursday -8 0;thyroid -30 0
tick -69 0;tight 15 -17;tight _ i 8 0;tight and 3 0;tight i 9 0;tightnes 26 -5;tightnes _ my 3 0;till 15 102;till _ bleed 16 113;till i 35 55;time _ you -15 0;time breath 7 0;time do -6 0;time do you -6 0;time he -9 -1;time in 6 2
tingl and 4 0;tiny -8 0;tip 36 -3;tired -35 8;tired _ the -28 0
to 6 31;to _ a -20 -2;to _ about -36 0;to _ after -10 -1;to _ alive 21 11;to _ and 44 43;to _ bathroom 15 -2;to _ before -62 0;to _ but 15 -7;to _ dead 18 11;to _ done 17 1;to _ forever 6 9;to _ her -4 0;to _ here 13 50;to _ herself 22 24
to _ him 3 23;to _ himself 30 134;to _ his 22 18;to _ home 27 -4;to _ i 5 1;to _ if -107 0;to _ in -8 0;to _ it 7 18;to _ left -8 0;to _ me 16 4;to _ my 17 -3;to _ myself 36 103;to _ new -8 0;to _ over 9 5;to _ right 5 -1;to _ seen -33 0
to _ she 9 1;to _ so -6 0;to _ the -6 0;to _ they 3 1;to _ this -4 0;to _ to -10 1;to _ when -34 0;to _ you -13 0;to a -14 1;to ask -17 0;to ask about -12 0;to be -7 46;to be alive 21 11;to be dead 18 11;to be done 17 1;to be here 8 3
to be over 20 10;to be seen -33 0;to be with 28 29;to bother 9 -8;to break 48 -6;to breathe 16 -5;to call -20 0;to call about -20 0;to call you -7 0;to cancel 25 1;to cancel my 46 11;to change -7 0;to change my -15 0;to come -5 0
to cut -5 0;to death -61 0;to die 59 -43;to disappear 19 2;to do 18 55;to do it 44 -30;to drive 4 21;to end 12 56;to end it 40 61;to end the -21 0;to everyone 24 44;to fast -14 0;to find -7 0;to follow -12 0;to follow up -12 0
to get -30 -10;to get a -10 0;to get my -31 0;to get this -22 0;to go 16 20;to go home 27 -4;to go on 14 10;to go to -8 -1;to hang 66 83;to have 10 0;to her -5 20;to his 5 0;to hit -33 0;to hurt 55 -29;to hurt me 6 1;to hurt my 28 -1
to hurt myself -19 37;to jump 17 49;to kill herself 15 11;to kill himself 8 37;to kill my 36 -4;to kill myself 8 13;to know -76 9;to know about -13 0;to know if -53 0;to leave -35 0;to live 153 114;to live for 16 12;to lose -41 0
to me 19 -1;to my 67 29;to my back 16 0;to myself 35 14;to not 9 87;to overdose 57 45;to pass 12 -7;to penicillin -13 0;to quit -9 0;to refill -8 0;to refill my -8 0;to reschedule -47 0;to reschedule my -13 0;to run 8 0;to say 18 -6
to schedule -16 -5;to schedule a 3 -1;to schedule my -22 0;to see -16 9;to see a -10 0;to see the -3 0;to set -6 -7;to set up -34 0;to shellfish -12 0;to sit 11 -2;to sleep 23 21;to sleep and 20 17;to start -10 0;to stop -4 -11
to swallow 6 5;to switch -23 0;to switch my -19 0;to talk about -69 0;to talk to -12 0;to the 6 -5;to the bathroom 15 -2;to the left -8 0;to the new -8 0;to update -24 0;to update my -24 0;to use 11 44;to wake 11 -2;to wake up 6 1
to worry 12 13;to worry about 33 18;to you -23 0;today 38 0;today _ can 7 22;today _ will 18 5;today i 14 1;today it 15 -1;today she 4 -1;toddler -4 -19;toddler ate 9 0;toddler drank 19 0;toddler has -20 0;toddler has a -9 0
toddler swallow 6 0;toe -9 -7;toe and -4 0;toenail -57 0;toes 7 0;toes are 48 0;toilet 8 -7;toilet paper -5 0;told 9 58;told _ she 19 12;told _ to -4 -6;told me she 19 12;told me to -10 -2;told the 27 65;told to -27 0;tongue 5 -42
tongue _ swell 8 0;tongue feel 9 -1;tongue is 50 -3;tongue is swell 8 0;tongue on -32 0;tonight 70 85;tonsil -3 -2;tonsil _ and 6 0;tonsil out 18 -1;tonsil out and 6 0;too -4 0;too _ to 4 0;too fast -42 0;too many -3 -10;took 64 -23
took _ many -8 -2;took _ much 28 -1;took _ of 6 24;took _ pill -17 9;took _ whole 5 -5;took all of -8 0;took my -18 -1;took the 5 4;took too many -8 -2;took too much 28 -1;touch 31 -1;touch me 25 0;towel 69 5;town -20 0
traffic -65 0;traffic _ murder -10 0;traffic was -10 0;traffic was murder -10 0;trash 6 0;treat -15 0;tried 12 12;trouble -10 11;trouble _ it -15 0;trouble breath -11 -1;trouble sleep -54 0;truck 10 -2;true -12 6;trying 17 -1
trying _ break 18 -6;trying to -8 -1;trying to break 18 -6
tub 64 -1;tuesday -7 -7;tuesday _ i -3 0;tuesday and 10 0;tunnel -42 0;turn 17 -3;turn _ and 18 -2;turn blue 76 -9;turn white 8 0;turn white and 6 0
twelve -6 6;twenty _ and -5 0;twenty _ nineteen -6 0;twenty _ week 4 -1;twenty minut 11 0;twenty two -23 0;twice today 6 -1;twin -27 -20;twist _ ankle -8 0;twist my -12 0;twist my ankle -8 0;twitch -8 -1;two _ and 11 -1;two _ eight -18 0
two _ five -9 0;two _ four -21 0;two _ is -11 0;two _ old 23 -41;two _ one -28 0;two _ over 21 0;two _ six -5 0;two days and 15 0;two four -6 0;two hour 10 0;two month 5 -5;two month old 11 -1;two of 23 -1;two oh -13 0;two six -11 0
two six one -6 0;two thousand -41 0;two three -26 0;two three four -7 0;two week old 11 -1;two year ago -3 0;two zero -3 0
typing -15 0
u 23 0
ultrasound -5 0
uncle is 6 0;uncle touch 22 -2;unconsciou 20 -3;under 15 0;under my 7 0;under the 9 -2;understand 5 -1;unit 5 1;unresponsive 11 -1
up -4 6;up _ bit -36 0;up _ her 4 39;up _ his 9 0;up _ it 21 0;up _ last -65 0;up _ my -3 -35;up _ stair -9 0;up _ that 14 45;up _ the -25 -6;up _ think -18 0;up _ will 11 4;up a bit -36 0;up and 39 -1;up and i 10 0;up and it 21 0
up and the 15 0;up at -20 0;up blood 50 0;up but -5 0;up but i -21 0;up fast -5 0;up for -5 -1;up her 9 0;up in -4 -3;up just -71 0;up on 29 60;up on the 61 81;up once -29 0;up since -5 0;up so 49 3;up the 9 -2;up the stair -9 0;up to -10 0
up to my -5 -1;up too -34 0;up with -15 0;up with my -9 0;update -24 0;update my -24 0;upset -10 1
urgent -55 0
us -7 0;us and 25 22;use -9 10;use the -19 0;used 3 -23;used _ be -29 0;used _ epipen 52 -1;used _ have -11 0;used my 44 -8;used to -40 -1;used to be -29 0;used to have -11 0
v -10 0
vacation -32 0;vaccine -8 0
vein -11 -1;very 38 -6;very sleepy 12 -1;vet -7 1
video 11 13;violence -4 0;vision 31 -11;visit -81 1;vitamin -57 -1
voic 48 -2;voice 4 0;voice _ going 4 0;voice is 22 -10;voice is going 4 0;volunteer -9 0;vomit 21 -5;vomit blood 14 0
w 13 0
wait -17 5;wait room -49 0;wake 72 -4;wake _ and 14 4;wake her 6 -1;wake him 11 -2;wake up 30 20;wake up and 14 4;waking 32 0;waking up 30 0;walgreen -45 0;walgreen on -14 0;walk _ i -12 0;walk _ it -10 0;walk _ the 58 -1;walk into the 6 6
walk like 11 0;walk to 14 -1;walk to the 14 -1;wall and 18 4;want -3 57;want _ all 9 6;want _ ask -23 0;want _ be 5 29;want _ die 94 89;want _ disappear 19 2;want _ go 58 38;want _ hurt 10 -37;want _ kill 64 -40;want _ know -69 0
want _ live 40 50;want _ note -5 0;want _ see -10 1;want _ sleep 15 12;want _ talk -67 0;want _ wake 10 26;want a -60 0;want it 24 10;want it all 9 6;want it to 35 9;want me -27 0;want me to -25 0;want my 11 12;want out 17 35;want the -3 1
want to ask -23 0;want to be 5 29;want to die 94 89;want to disappear 19 2;want to go 58 38;want to hurt 8 -32;want to kill 64 -40;want to know -69 0;want to live 40 50;want to see -10 1;want to sleep 15 12;want to talk -67 0
want to wake 10 26;ward 4 6;warm -6 -1;wart -18 0;was -7 -3;was _ and -3 -7;was _ at 12 12;was _ but 6 -1;was _ i -30 0;was _ in -39 -7;was _ kid -13 0;was _ she -7 -1;was _ so -28 0;was _ the 4 1;was _ to 4 8;was a -24 13;was a kid -13 0
was bitten 7 0;was bitten by 7 0;was born -61 0;was fine 26 -2;was going 6 32;was going to 6 32;was gone 8 6;was hit -4 0;was in -6 -23;was in the -23 0;was just -8 -20;was murder -10 0;was nine -12 0;was ninety -29 0;was one -52 0
was raped 24 -6;was runn 21 -1;was so -51 0;was told -23 0;was told to -17 0;washington -14 0;water 6 -13;water _ and 15 -2;water broke and 38 0;water is -13 0;way 47 38;way out 6 66;way to 17 27;ways 85 134
we -38 -65;we _ a -40 0;we _ all 9 0;we _ have 9 0;we _ him 15 -4;we _ to -23 -4;we all have 9 0;we are -43 -5;we are all 9 0;we can -8 0;we do -67 0;we do not -11 0;we gave 47 -1;we had -6 0;we have -5 0;we moved -13 0;we need 29 -4
we want -21 0;we want to -18 0;weak 3 -5;weak _ i 8 0;weak and 15 0;weak and i 7 0;weaknes -22 0;website -62 0;wedd 11 28;wednesday -30 0;week _ and -5 -3;week _ has 10 0;week _ he 4 0;week _ i -15 -1;week _ is 16 -1;week _ it -12 0
week _ my 12 -1;week _ the -4 0;week and 3 -1;week and he 4 0;week and i -12 0;week and my 7 -1;week but -61 0;week but i -35 0;week old 60 -4;week old has 4 0;week old is 33 0;weight -26 -8;weird -11 -5;welt 23 -1;welt and 12 0
went 38 -157;went _ and -6 -1;went _ in 21 -1;went _ my 58 -1;went _ the 8 0;went _ to -39 0;went blind 30 0;went gray 4 0;went off 23 -4;went through 14 0;went to 12 -3;wet 70 9;wet _ and 5 0;wet _ since 5 0;wet diaper 23 1
wet diaper since 5 0
what _ a -14 2;what _ do -18 0;what _ i 7 -1;what _ it 28 -7;what _ the 14 16;what _ you -4 0;what _ your -10 -2;what are -28 0;what are the -26 0;what do -8 -11;what do you -3 0;what i 8 -7;what if 35 -1;what if i 18 -1;what is 4 15
what is a -8 3;what is the 7 37;what is your -4 -1;what number -16 0;what should 3 -1;what should i 3 -1;what time -114 0;what time do -6 0;what year 6 -1;what year it 6 -1;wheel 33 -3;wheelchair -11 4;wheez 45 -4;wheez and 5 0;when -22 8
when _ breathe 15 0;when _ flos -6 0;when _ is -25 2;when _ pee -38 0;when _ saw -33 0;when _ stand 4 -3;when _ was -113 0;when do -12 0;when he is -9 2;when he was -14 0;when i -20 -5;when i breathe 15 0;when i flos -6 0;when i pee -38 0
when i saw -28 0;when i stand 4 -3;when i was -62 0;when is -39 0;when it -11 0;when she was -7 0;when they 3 -3;when we -24 0;whenever -9 -3;where -11 0;where _ i -49 0;where do -9 0;where do i -9 0;where i -6 0;which doctor -6 0
while 16 1;while _ was 15 0;while i 12 -3;while she -6 0;whistl 8 0;white _ cold 4 0;white and 60 -5;white and cold 4 0;who -7 -6;who _ i -6 1;who do -11 1;who do i -5 2;whole 27 -6;whole _ is 26 -3;whole _ of 28 -3;whole bottle 42 8
whole bottle of 13 -5;why -3 8
wife -9 0;wife pass 4 3;wife says 6 7;will -21 -17;will _ be 6 35;will _ go -5 -3;will _ gone 28 6;will _ have 21 15;will _ it 15 11;will _ late -23 0;will _ let 16 0;will _ need 19 8;will _ quit 20 -4;will _ slow 8 0;will _ stop 42 -28
will _ wake -15 -11;will _ work 4 -1;will be 10 44;will be gone 28 6;will be late -23 0;will do 10 10;will do it 6 7;will kill -10 -14;will kill me -6 -3;will not 39 -9;will not be 3 29;will not go -5 -3;will not have 21 15
will not let 16 0;will not need 19 8;will not quit 20 -4;will not slow 8 0;will not stop 42 -28;will not take 3 0;will not wake -15 -11;will not work 4 -1;window 51 -4;winter -60 0;wish 83 99;wish _ could 9 21;wish _ was 4 5
wish _ were 6 10;wish i 42 53;wish i could 9 21;wish i were 6 10;with _ and 7 0;with _ bat 8 -2;with _ belt 15 -16;with _ blood -45 0;with _ car 21 109;with _ cold -13 0;with _ door 9 -5;with _ first -8 0;with _ gun 5 0
with _ insurance -18 0;with _ knife 10 -6;with _ pain 20 0;with _ tonight 7 3;with a 30 10;with a bat 8 -2;with a knife 10 -6;with all -38 0;with her 7 47;with me 27 13;with my -20 0;with my first -3 0;with that -35 0;with the car 21 109
with the door 9 -5;with this -36 1;with this insurance -12 0;without _ coffee -29 0;without me 55 42;without my -55 -3;without my coffee -29 0
woke 91 1;woke _ with 10 -3;woke up 69 1;woke up with 10 -3;wonder 17 5;wonder about -7 0;word 49 -2;word are 7 -2;work -17 -34;work _ me -18 0;work _ the -14 -22;work and 4 -1;work and i 18 3;work at -15 -16;work at the -11 -11
work for -28 0;work for me -18 0;work i -35 0;world 22 14;world would 9 7;worri -44 0;worri about -44 0;worse -4 0;worst 86 -7;worst _ i 4 0;worst headache 19 -4;worth 3 15;would 6 19;would _ a -5 1;would _ be 106 48;would _ better -11 13
would _ call 45 -1;would _ for -27 0;would _ if 34 58;would _ it 5 1;would _ me 80 59;would _ my -21 -2;would _ notice 14 33;would _ take 30 25;would _ to -18 -2;would _ without -14 0;would all 3 5;would be 116 108;would be better -14 10
would die -21 0;would die without -14 0;would even 49 49;would even notice 14 33;would give -5 1;would i -80 0;would it 3 11;would it take 30 25;would kill -13 0;would kill for -13 0;would like -20 -7;would like a -54 0;would like my -3 0
would like the -18 -2;would like to -4 -4;would miss me 28 15;would not 63 27;would the -25 0;would you 4 3;wound 11 -8
wrist _ from -9 0;wrist and 19 21;wrist hurt -6 0;wrist hurt from -6 0;wrist in -25 0;writ -4 -2;write 6 2;written 40 18;wrong -5 -22;wrong and -4 -1;wrong way 18 -1;wrote 5 61;wrote _ i -10 6
x -62 0
x ray -53 0
xanax 20 -1
y -9 0
yahoo -3 0;yahoo _ com -3 0;yahoo dot -3 0;yahoo dot com -3 0;yard 13 -4
year -27 -3;year _ has -47 0;year _ is 5 -2;year _ it 3 -2;year _ my -26 0;year _ need -11 0;year _ now 4 2;year _ the -20 0;year _ want -5 0;year ago -43 0;year ago and 10 0;year and -12 1;year and i -24 0;year and now 23 3
year and the -15 0;year back -16 0;year but 5 0;year checkup -4 0;year it 6 -1;year it is 3 0;year old 3 0;year old has -47 0;yell -17 11;yellow and 19 0;yes -48 -10;yes _ is 26 -17;yes he 7 -1;yes i 8 -1;yes it -30 0;yes it is -19 0
yes that -20 0;yes that is -18 0;yesterday _ it -9 0;yesterday and it -9 0;yesterday but -7 0;yet 3 27
you -23 10;you _ a -12 0;you _ about 4 0;you _ anyth -7 0;you _ are -3 0;you _ break -12 0;you _ for 7 0;you _ i 32 4;you _ it -78 0;you _ me -4 -2;you _ my -26 -8;you _ not 8 110;you _ on 9 4;you _ that -57 0;you _ the -46 1;you are -47 -9
you are break -12 0;you back -8 0;you can 40 8;you do -9 0;you guys -23 0;you guys are -3 0;you have -5 -2;you have a -5 0;you need -6 0;you refill -26 0;you repeat -13 0;you repeat that -6 0;you sell -5 0;you send 5 0;you take -27 0
you will 35 32;you will not 37 35;your -140 16;your office 13 5
zapp 15 -1
zero -76 0;zero _ five -4 0;zero one -8 0
zip -15 -1;zip code -27 0
"""
