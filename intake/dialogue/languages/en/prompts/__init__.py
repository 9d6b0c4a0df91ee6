"""What the agent says in English. Wordings of one key grow gentler and more explicit with each try.

Keys: `<question>` asks, `<question>.confirm` reads back, `<question>.why` explains, `<question>.heard` acknowledges in
passing, `<question>.instead` says that an earlier answer is another now, `<key>.other` is spoken instead where somebody else calls for the
patient ({patient}: "your son"), `<question>.suggest` offers a value instead of asking, `<question>.open` asks once the caller agreed to answer,
`<question>.spell` asks for letters, `<question>.resumed` says where a broken line is taken up again, `summary.<question>` is its line of the closing read-back.
No wording names a licensed profession for the agent: some states forbid it (California Business and Professions Code 4999.8).
"""

from __future__ import annotations

from collections.abc import Mapping

from .around import AROUND
from .closing import CLOSING
from .opening import OPENING
from .patient import PATIENT
from .shared import SHARED
from .visits import VISITS

PROMPTS: Mapping[str, tuple[str, ...]] = {
    **SHARED,
    **OPENING,
    **PATIENT,
    **AROUND,
    **VISITS,
    **CLOSING,
}
"""The lines of the closing read-back are spoken in the order in which they stand here."""
