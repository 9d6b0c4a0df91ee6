"""How yes, no, neither and "the second one" are said in English."""

from __future__ import annotations

from ..replies import Cue, Replies
from ..wording import Phrases
from .choosing import (
    AGREEABLE,
    ALIKE,
    ASKING,
    ASKING_VERBS,
    CANNOT,
    CLAUSES,
    HANDLES,
    INVERTED,
    OPENERS,
    OTHERS,
    POINTED_AT,
    PROPOSING,
    SPOILS,
    TAKES,
    UNFIT,
    UNTIL,
    WAVERING,
    WISHING,
    WONDERING,
)

_RIGHT_WORDS = ("right", "write", "correct", "true", "fine", "good", "great", "perfect", "okay", "accurate", "it", "the one", "me", "exactly right", "all right")
_THIS = ("that is", "this is", "it is", "that was", "you are", "you have that", "you got that", "everything is", "all of that is", "it all is", "those are",
         "they are", "that sounds", "that looks", "it sounds", "it looks", "sounds", "looks", "that all sounds", "that seems", "all")
_NOT = ("not", "is not", "was not")


def _affirmed() -> tuple[str, ...]:
    adverbs = ("", "all ", "very ", "exactly ", "just ", "absolutely ", "totally ", "completely ", "also ", "still ", "probably ")
    return tuple(f"{this} {adverb}{word}" for this in _THIS for adverb in adverbs for word in _RIGHT_WORDS
                 if not (this in ("sounds", "looks", "all") and word in ("it", "me", "the one")))


def _denied() -> tuple[str, ...]:
    heads = ("that is", "this is", "it is", "that was", "it was", "that does", "this does", "you are", "those are", "they are", "everything is")
    rights = (*_RIGHT_WORDS, "quite right", "my name", "quite it", "true at all", "what i said", "work", "sound right", "look right", "working")
    denied = [f"{head} not {adverb}{word}" for head in heads for adverb in ("", "the ", "at all ", "all ", "quite ", "really ", "even ") for word in rights]
    wrong = [f"{head} {adverb}{word}" for head in heads for adverb in ("", "all ", "actually ", "still ", "also ", "totally ", "completely ")
             for word in ("wrong", "incorrect", "off", "false", "mistaken", "a mistake")]
    misheard = [f"{head} no {word}" for head in heads for word in ("right", "write", "correct", "true", "good", "it")]
    return tuple(denied + wrong + misheard)


_CUES: dict[Cue, tuple[str, ...]] = {
    Cue.YES: (
        "yes", "yeah", "yep", "yup", "yah", "yea", "ya", "yess", "jes", "yas", "yis", "uh huh", "uhuh", "mhm", "mm hmm", "mmhmm", "mm hm", "mmm hmm", "um hum", "um hmm", "uh hum", "aha", "aye", "si",
        "absolutely", "definitely", "certainly", "affirmative", "indeed", "surely", "totally", "of course", "by all means", "you bet", "you betcha", "for sure", "i sure do", "i am afraid so", "afraid so",
        "you are correct", "you are right", "no problem", "not a problem", "no worries", "why not", "i do not mind", "i do not see why not", "no objection", "i do",
        "i agree", "that is exactly what i want", "that is what i want", "exactly what i want", "that is my name", "do it", "do that", "you can do that", "you may", "i can do that", "you can", "why yes", "agree", "agreed", "i confirm", "confirmed", "confirm", "please do", "go ahead", "go for it", "let us do it", "let us do that", "let us go", "let us start",
        "i would like that", "i would love that", "i would love to", "i would like to", "that works", "it works", "works for me", "that would work", "that will work", "that will do", "that would be great",
        "that would be fine", "that would be good", "that would be perfect", "that would be nice", "that would be lovely", "i am ready", "i think that is right", "i am happy with that",
        "it is correct", "it sure is", "that is him", "that is her", "that is mine", "same", "the same", "still the same", "you got it", "you have got it", "bingo",
        "absolutely yes", "hell yes", "heck yes", "heck yeah", "hell yeah", "oh yes", "oh yeah", "without a doubt", "no doubt", "that will be fine", "that will be great", "if you could", "if you do not mind",
    ),
    Cue.RIGHT: (*_affirmed(), "correct", "exactly", "precisely", "that is right", "that is what i said", "that is what i meant", "you heard right", "spot on", "true", "nothing wrong"),
    Cue.WEAK_YES: ("right", "write", "sure", "okay", "alright", "all right", "fine", "good", "great", "perfect", "ready", "cool", "wonderful", "lovely", "excellent", "awesome", "all good", "all set",
                   "sure thing", "sure do", "sure is", "sure am", "sure did", "sure was", "fine by me", "fine with me", "a couple", "a few", "a few times", "a couple times", "a couple of times", "many times",
                   "several times", "lots of times", "plenty of times", "once or twice", "a long time ago", "years ago", "very good", "fair enough", "please"),
    Cue.SHORT_YES: ("i am", "i did", "i have", "we do", "we are", "we have", "it does", "it is", "he does", "he is", "she does", "she is", "they do", "they are", "that is", "it has", "he has", "she has", "it was", "i was", "i would", "i will", "i can", "we will", "there is"),
    Cue.NO: (
        "no", "nope", "nah", "nay", "naw", "negative", "uh uh", "nuh uh", "unh unh", "no way", "no thanks", "no thank you", "no sir", "no ma'am", "no mam", "of course not", "certainly not", "definitely not",
        "absolutely not", "not at all", "not really", "not quite", "not exactly", "not necessarily", "not correct", "not right", "not write", "not yes", "not true", "not me", "no need", "not now", "not yet", "not today",
        "not this time", "not right now", "not at the moment", "not for me", "not anymore", "not any more", "i disagree", "disagree", "incorrect", "that is a no", "the answer is no", "i said no", "heck no", "hell no",
        "i do not think so", "i do not believe so", "do not think so", "i do not", "i am not", "i did not", "i have not", "i would not", "i will not", "i can not", "i would rather not", "rather not", "please do not", "do not",
        "it is not", "it does not", "that is not", "he does not", "she does not", "we do not", "not that i know of", "not that i am aware of", "not that i can think of", "out of the question", "not it", "not my name",
        "never", "not ever", "none", "not any", "neither", "far from it", "you got it wrong", "you got that wrong", "you have it wrong", "you heard wrong", "you misheard", "wrong number", "wrong name", "that ain't it",
        "i never said that", "i do not think that is", "i do not think it is", "i do not think that is right", "i do not think that is correct", "i do not think it is right", "close but", "close", "almost", "nearly", *_denied(),
    ),
    Cue.WEAK_NO: ("wrong", "not", "know"),
    Cue.HEDGED_YES: ("i think so", "i believe so", "i guess so", "i suppose so", "i would think so", "i hope so", "pretty sure", "i am pretty sure", "i think that is right", "should be", "it should be right", "as far as i know",
                     "i think it is", "i believe it is", "i think i do", "i believe i do", "sounds about right"),
    Cue.HEDGING: ("i suppose", "i guess", "more or less", "kind of", "sort of"),
    Cue.HEDGE: (
        "maybe", "perhaps", "possibly", "probably", "probably not", "maybe not", "i am not sure", "not sure", "i am unsure", "unsure", "i do not know", "do not know", "i have no idea", "no idea", "no clue", "i have no clue",
        "who knows", "it depends", "that depends", "depends", "i can not remember", "i do not remember", "do not remember", "i do not recall", "i can not recall", "i can not say", "i could not say", "hard to say", "i could not tell you",
        "i do not understand", "do not understand", "i did not understand", "i did not hear", "i did not catch", "i did not get", "i can not hear", "can not hear", "i could not hear", "did not catch", "did not hear", "i am confused", "i am not certain", "not certain",
        "yes and no", "yes or no", "let me see", "let me think", "let me check", "let me look", "hold on", "hang on", "one moment", "one second", "just a second", "just a moment", "just a minute", "give me a second",
        "give me a minute", "what do you mean", "what was that", "say that again", "can you repeat", "could you repeat", "i might", "it might be", "could be", "it could be", "somewhat", "what was the question", "what did you say",
        "okay let me", "not completely sure", "not entirely sure", "not a hundred percent", "not totally sure", "not really sure", "i am not really sure", "i do not really know", "i really do not know", "i am not so sure", "not so sure", "not too sure",
        "i am not too sure", "i am not quite sure", "not quite sure", "i am not completely sure", "i am not entirely sure", "not one hundred percent", "hard to tell", "i can not tell",
    ),
    Cue.REPAIR: ("wait", "oh wait", "sorry", "i mean", "actually", "i meant", "scratch that", "strike that", "correction", "my mistake", "my bad", "hold up", "on second thought", "rather", "well actually", "excuse me", "oops", "make that"),
    Cue.FILLER: ("i am good", "i am okay", "i am fine", "i am all set", "um", "uh", "er", "erm", "hmm", "hm", "mm", "ah", "oh", "well", "like", "so", "you know", "please", "thanks", "thank you", "thank you very much", "thank you so much", "sir", "ma'am", "maam", "mam", "honey", "dear", "and", "then", "now",
                 "just", "yes sir", "hey", "hi", "hello", "look", "listen", "i said", "i say", "i told you", "jose", "man", "ugh", "gosh", "god", "really", "it is just", "afraid", "i am afraid", "unfortunately", "i am sorry", "to be honest", "honestly", "at all", "very much", "at any rate"),
}

_DONE = ("that is all", "that is all i need", "that is everything", "that is it", "that is all for now", "that is all for today", "nothing else", "nothing", "nothing more", "i am good", "i am okay", "i am fine", "i am all set", "that will be all", "that would be all",
               "we are good", "i am done", "all set", "all good", "that covers it", "that about covers it", "that should cover it", "that about does it", "that does it", "we are all set", "i think that is it", "i think that is all", "i think that is everything", "that is all i needed", "that is all i wanted", "that is pretty much it", "that is about it",
               "nothing else thank you", "i have everything i need", "you have answered everything", "i am set")

_MORE = ("one more thing", "just one more thing", "one other thing", "there is one thing", "there is one more thing", "there is one other thing", "there is something", "one last thing", "one more question",
         "i have a question", "i have one more question", "actually one thing", "just one thing", "one thing")

_PLAIN = frozenset(
    f"{answer}{mark}"
    for answer in (
        "yes", "yeah", "yep", "yup", "yes please", "yes it is", "yes i do", "yes i am", "yes that is right", "yes that's right", "yes that is correct", "yes that's correct", "that's right",
        "that is right", "that's correct", "that is correct", "correct", "right", "okay", "sure", "sounds good", "yes it's mine", "no", "nope", "no thanks", "no thank you",
    )
    for mark in ("", ".")
)

_ORDINALS: dict[int, tuple[str, ...]] = {
    place: tuple(f"{the}{form}{one}" for form in forms for the in ("the ", "") for one in (" one", " option", " choice", " time", " slot", " appointment", ""))
    + tuple(f"{kind} {number}" for kind in ("number", "option", "choice") for number in numbers)
    for place, forms, numbers in (
        (0, ("first", "1st", "very first"), ("one", "1")), (1, ("second", "2nd", "middle"), ("two", "2")), (2, ("third", "3rd"), ("three", "3")), (3, ("fourth", "4th"), ("four", "4")),
        (4, ("fifth", "5th"), ("five", "5")), (-1, ("last", "final", "very last"), ()),
    )
}
_ORDINALS[-2] = ("the second to last", "second to last", "next to last")

_NONE = (
    "none", "none of those", "none of them", "none of these", "none of the above", "none of that", "neither", "neither one", "neither of those", "neither of them", "neither of these", "not any of those", "not any of them", "nothing works",
    "do you have anything else", "anything else", "something else", "any other", "any others", "anything later", "anything earlier", "anything sooner", "something later", "something earlier", "something sooner", "other times", "another day",
    "a different time", "a different day", "a different one", "different day", "different time", "do not work", "does not work", "will not work", "would not work", "is not going to work", "are not going to work", "not going to work", "can not make", "can not do",
    "no good", "not good", "are no good", "other options", "other choices", "any more times", "more options", "nope none", "what else", "other openings", "any other times", "nothing there works", "can not make any", "can not make either", "not work for me", "i am not free", "i am busy", "no luck",
)

_REPAIRS = (
    "no wait", "wait no", "no sorry", "sorry no", "sorry", "i am sorry", "i mean", "no i mean", "i meant", "no i meant", "sorry i mean", "sorry i meant", "actually", "no actually", "actually no", "wait", "oh wait", "hold on", "scratch that", "strike that", "correction", "make that", "no make that",
    "actually make that", "make it", "no make it", "actually make it", "or rather", "rather", "let me correct that", "let me fix that", "my mistake", "my bad", "oops", "no it is", "no that is", "wait it is", "sorry it is", "no no", "excuse me", "pardon me", "i misspoke", "that is wrong", "that is not right", "that is not right it is", "no scratch that",
    "or i should say", "i should say", "well actually", "oh sorry", "oh no", "no not that", "on second thought", "forget that", "wait sorry", "wait actually", "sorry actually", "i take that back", "let me rephrase", "no", "nope", "not that", "no no no", "change that to", "change it to", "i said it wrong", "wait i mean", "ah no", "uh no", "um no", "er no",
    "i lied", "no i lied", "i am thinking of something else", "no i am thinking of something else", "let me look at it again", "let me look again", "let me look", "let me check", "let me start over", "no let me start over", "let me start again", "start over", "no start over", "let me try again",
    "let me try that again", "let me read it again", "let me read that again", "no let me read it again", "no that is wrong", "no that is not right", "no that is not it", "i misread", "i misread it", "i read it wrong", "i got that wrong", "i had that wrong", "i got mixed up", "i am mixed up",
    "well it is", "what am i saying", "no what am i saying", "no hold on", "wait a minute", "no wait a minute", "hang on", "no hang on", "or was it", "no the other one", "no just", "i said", "no actually it is",
)

REPLIES = Replies(
    asking=ASKING, asking_verbs=ASKING_VERBS, openers=OPENERS, proposing=PROPOSING, inverted=INVERTED, wishing=WISHING, wondering=WONDERING, agreeable=AGREEABLE, handles=HANDLES, spoils=SPOILS, cannot=CANNOT, takes=TAKES, clauses=CLAUSES, wavering=WAVERING, others=OTHERS, unfit=UNFIT, until=UNTIL, pointed_at=POINTED_AT, alike=ALIKE,
    repairs=Phrases({True: _REPAIRS}), leads=frozenset("it is that i mean meant um uh er like so well the said say should be you know".split()),
    repair_fillers=frozenset("um uh er ah oh hm hmm well or and but".split()), repair_signs=frozenset({"or", "well", "oh", "but"}), sorry=frozenset({"sorry", "oops", "mean", "meant"}),
    no_turn_after=frozenset(
        "have has had having got is are was were be been am there with take takes say says see know need want and or but if i you he she we they it that this my the a of in on at for to no not yes yeah okay oh".split()
    ),
    no_turn_before=frozenset(
        "i you he she we they that there thanks thank right problem problems one more longer way idea need not just the do did does is was has have other others allergies allergy pain fever medications"
        " medication meds medicine middle apartment unit suite extension suffix group insurance hyphen dash space spaces dots kids children pets history changes questions rush hurry wonder matter".split()
    ),
    no_turn_with=frozenset("end ending beginning middle silent spelled letters".split()), articles=frozenset({"the"}), in_numbers=frozenset({"oh", "o", "hundred", "thousand", "double", "triple"}), hesitations=frozenset({"er", "uh", "um", "erm"}),
    restated=(["it", "is"], ["that", "is"]), no_value_ends=frozenset("my the a an our his her your their".split()), before_verbs=frozenset({"to"}), owners=frozenset("my her his the our their".split()), labels=frozenset("name number birthday birthdate address date street city zip email".split()),
    belongs=frozenset({"for", "of", "into"}), owners_of=frozenset("a an the my your our that this".split()), leads_on=frozenset("so but guess let then just actually wait maybe or".split()),
    is_it=Phrases({True: ("is the one", "is it", "is what i meant", "is what i take", "is right", "that is it", "is correct", "is the right one")}),
    speakers_do=frozenset("do does did can could will would should am are was were have has had".split()),
    cues=Phrases(_CUES), done=Phrases({True: _DONE}), more=Phrases({True: _MORE}), plain=_PLAIN,
    negations=frozenset({"not", "never", "no", "none", "nothing", "nobody", "neither", "nor", "without", "nowhere"}),
    questions=frozenset({"what", "why", "how", "when", "where", "who", "which", "if", "whether", "whose"}),
    inversions=frozenset({"am", "can", "could", "do", "does", "did", "is", "are", "will", "would", "should", "have", "has", "may", "was", "were"}),
    joins=frozenset({"and", "or", "nor"}), conclusions=("so",), points=frozenset({"that", "this", "which", "any", "no", "other", "either", "each"}), whoever=frozenset({"whoever", "whichever", "whatever", "anyone", "anybody"}),
    excepted=("any day but", "anyone but", "any one but", "anybody but", "all but", "anything but", "any time but", "anytime but", "except", "except for", "except on", "other than", "apart from"),
    absences=("away", "gone", "busy", "booked", "unavailable", "not available", "not free", "out of town", "out of state", "out of the country", "traveling", "travelling", "vacation", "working", "i work", "at work",
              "nothing before", "nothing after", "nothing until", "nothing earlier", "nothing later"),
    titles=frozenset({"doctor", "dr"}),
    contrasts=frozenset({"but", "except", "only", "although", "though", "however", "other"}),
    wrongs=frozenset({"wrong", "incorrect", "should", "change", "fix", "misspelled", "mispronounced", "spelled", "spelt", "actually", "different", "moved", "meant", "instead", "missing", "off", "supposed", "mistake"}),
    pronouns=frozenset({"i", "you", "we", "it", "that", "he", "she", "they", "there", "not"}), orders=frozenset({"do not"}), not_="not",
    wrong=frozenset({"wrong", "incorrect", "mistaken", "misspelled"}), speakers=frozenset({"i", "we"}),
    ordinals=Phrases(_ORDINALS),
    none=Phrases({True: _NONE}),
    extremes=Phrases({"first": ("earliest", "the earliest", "soonest", "the soonest", "first available", "as soon as possible", "asap", "sooner the better", "as early as possible", "the sooner the better", "quickest", "nearest", "the sooner one", "the earlier one", "earlier one", "the earlier", "the earlier of the two", "earlier of the two", "earlier of those"),
                      "last": ("latest", "the latest", "as late as possible", "the later one", "later one", "the later time", "the later of the two", "later of the two", "the later of those", "later of those", "the later", "furthest out", "the farthest out")}),
    undecided=frozenset({"later", "later in the day", "sometime later", "later today", "later that day", "whenever", "any time", "anytime", "any", "either", "either one", "any of those", "any of them", "either one works", "whichever", "whatever", "whatever works", "it does not matter", "i do not care", "does not matter", "sometime", "another time"}),
    small_words=frozenset("a an the of to for in on at with is it that this these those i me my we you would like want take will have one please thanks thank let us go and or um uh so well okay yes yeah sure think be do can could prefer choose pick guess then just".split()),
    yes_grammar="yes | yeah | yep | yup | sure | okay | correct | right | (that is | that's) (right | correct | fine | good | it | me) | yes (please | it is | i do | i am | that is right | that's right | that's correct) | yes ma'am | yes sir"
                " | absolutely | definitely | of course | exactly | sounds good | go ahead | i do | i am | i'm ready | no that's (right | fine | correct)",
    no_grammar="no | nope | nah | no thanks | no thank you | not really | not quite | no (it's not | it isn't | that's wrong | i don't | i'm not | that's not right | not yet | not right now) | (that's | that is) (not right | wrong | not correct | incorrect)"
               " | i don't | i don't think so | incorrect | wrong | not at all | none | that's all | nothing else",
    none_grammar="none of (those | them | these) | neither | neither (one | of those) | [do you have] anything (else | later | earlier | sooner) | something else | (those | they) (don't | won't) work",
    ordinal_grammar=tuple(f"[the] {word} [one | time | appointment | option] | [number | option] {number}" for word, number in (("first", "one"), ("second", "two"), ("third", "three"), ("fourth", "four"), ("fifth", "five"))),
    last_grammar="[the] (last | earliest | soonest | latest | earlier | later) [one | time | available]",
    none_of_them="none of those", yes="yes", no="no",
    keyterms=("yes", "no", "correct", "that's right", "not quite"),
    no_like=frozenset("know now hope note snow".split()),
    misheard=frozenset("guess yet jess chess year years hope dope note now snow row direct bright".split()),
)
