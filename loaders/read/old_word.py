"""Word 97-2003 (DOC): turned into DOCX by LibreOffice, where it is installed, and read as that."""

import shutil
import tempfile
from pathlib import Path

from loaders.read import word
from loaders.read.programs import run
from loaders.read.unreadable import UnreadableError
from loaders.text import Text

_SECONDS = 90  # at its first start on a slow machine LibreOffice takes 10
_NAMES = ("soffice", "libreoffice")
_SETTINGS = (  # no macro runs, no link is followed, and what would ask the network finds none
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
_ITEM = '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
_PROFILE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
    ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</oor:items>'
)


def read(data: bytes) -> Text:
    """The text of a document of Word 97-2003. Raises `UnreadableError` where LibreOffice is missing or fails."""
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        raise UnreadableError(
            "the file is a document of Word 97-2003 (.doc); install LibreOffice (the package libreoffice-writer-nogui)"
            " to have it read, or save it as DOCX or PDF"
        )
    with tempfile.TemporaryDirectory() as name:
        converted = _converted(program, data, Path(name))
    return word.read(converted)


def _converted(program: str, data: bytes, folder: Path) -> bytes:
    """The document as DOCX."""
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE.format("".join(_ITEM.format(*each) for each in _SETTINGS)), "utf-8")
    (folder / "document.doc").write_bytes(data)
    command = (program, "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    code = run([*command, profile, "--convert-to", "docx", "--outdir", "out", "document.doc"], folder, _SECONDS)
    try:
        converted = (folder / "out" / "document.docx").read_bytes()
    except FileNotFoundError:
        converted = b""
    if code or not converted:
        raise UnreadableError(
            "LibreOffice could not open the document of Word 97-2003; it is damaged or locked: save it as DOCX or PDF"
        )
    return converted
