"""Slides as a PDF: a page a slide, everything shown, real text; a table too tall goes on on the next page."""

from pathlib import Path
from tempfile import NamedTemporaryFile

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import UserError
from lecturedesk.export.export import Job, exports
from lecturedesk.export.pages import pages
from lecturedesk.paint.device import painting
from lecturedesk.paint.painter import paint
from lecturedesk.slides.ops import LAST

_DPI = 144
_HEIGHT_POINTS = 540.0


@exports("pdf", N_("Slides as PDF"), ".pdf")
def pdf(job: Job) -> Path:
    """Write all slides of the lecture, notes left out; the file is replaced only when it is whole."""
    job.out.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=job.out.parent, prefix=f".{job.out.name}.", delete=False) as part:
        path = Path(part.name)
    try:
        _write(job, path)
        path.replace(job.out)
    finally:
        path.unlink(missing_ok=True)
    return job.out


def _write(job: Job, path: Path) -> None:
    sheet = job.deck.sheet
    writer = QPdfWriter(str(path))
    writer.setTitle(job.lecture.title)
    writer.setAuthor(", ".join(job.course.authors))
    writer.setCreator("LectureDesk")
    writer.setResolution(_DPI)
    size = QSizeF(_HEIGHT_POINTS * sheet.width / sheet.height, _HEIGHT_POINTS)
    page = QPageSize(size, QPageSize.Unit.Point, "slide", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    total = len(job.lecture.slides)
    with painting(writer) as painter:
        rect = QRectF(0, 0, size.width() * _DPI / 72, size.height() * _DPI / 72)
        for index, slide in enumerate(job.lecture.slides):
            for number, picture in enumerate(pages(slide, job.lecture, job.deck)):
                if index or number:
                    writer.newPage()
                paint(picture, painter, rect, job.deck.theme, LAST)
            if not job.progress(index + 1, total):
                raise UserError(_("The export was cancelled; nothing was written."))
