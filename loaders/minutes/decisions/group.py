"""How notes name the group that meets, and the verbs with which it agrees."""

import re

from loaders.minutes.anchored import Anchored

GROUP = re.compile(
    r"(?:vi|gruppen|mötet|\w*ledningsgruppen|\w*arbetsgruppen|\w*styrgruppen"
    r"|(?<!\w)(?:\w*styrelsen|nämnden|direktionen|rådet|utskottet|nätverket)|\w*revisionen"
    r"|stämman|årsmötet|beredningen|samrådet|forumet|deltagarna|\w*ref\w*\.?\s?gruppen|det|beslut(?:et)?"
    r"|samtliga|sammanträdet|presidiet|kommittén|efter diskussion)$",
    re.IGNORECASE,
)
AGREES = Anchored(
    r"\s(?:(?:är|var|säger|sa)\s)?(?P<verb>ok(?:ej)?|godkänner|godkände|har "
    r"(?:idag |nu )?godkänt|tycker att det (?:är|var)|föredrar|anser|ställer "
    r"sig|instämmer|noterar|noterade|fastställer|fastställde|antar|antog|bifaller|biföll|väljer"
    r"|valde|(?:om|åter|ny)valde|utser|utsåg|beslutar|beslutade|bordlägger|bordlade|avslår|avslog"
    r"|uppdrar|uppdrog|enas|enades|lägger|lade|tackar|tackade|skjuter|ger|gav|delegerar"
    r"|återremitterar|överlämnar|återremitterade|överlämnade|beviljar|beviljade|röstar|röstade|tar|tog|tackar"
    r"|är positiva?|godtar|godtog|accepterar?|accepterade|biträder|säger|sade"
    r"|avvaktar|avvaktade)\b",
    " ok| godkän| har | tycker att det | föredrar| anser| ställer| instämmer| notera| fastställ| antar| antog| bif"
    "| väljer| valde| omvalde| återvalde| nyvalde| utse| utsåg| beslutar| beslutade| bord| avsl| uppdr| enas"
    "| enades| lägger| lade| tacka| är pos| godta| godtog| accept| biträd| säger| sade| avvakt"
    "| skjuter| ger| gav| delegerar| återremittera| överlämna| bevilja| rösta| tar| tog",
)
EVERYBODY = frozenset({"man", "alla", "parterna", "kommunerna"})
