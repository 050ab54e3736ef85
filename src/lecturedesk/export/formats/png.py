"""Slides as PNG pictures: one file a slide, everything shown."""

from pathlib import Path

from lecturedesk.base.i18n import N_, _
from lecturedesk.base.problem import UserError
from lecturedesk.export.export import Job, exports
from lecturedesk.paint.thumbnail import image

_WIDTH = 1920


@exports("png", N_("Slides as PNG pictures"), "")
def png(job: Job) -> Path:
    """Write NN-slide-id.png for every slide into the folder `out`, 1920 pixels wide (1440 for 4:3)."""
    job.out.mkdir(parents=True, exist_ok=True)
    total = len(job.lecture.slides)
    digits = max(2, len(str(total)))
    width = round(_WIDTH * job.deck.sheet.width / 1600)
    for index, slide in enumerate(job.lecture.slides, 1):
        picture = image(job.deck.picture(slide, job.lecture), job.deck.theme, width)
        path = job.out / f"{index:0{digits}}-{slide.id}.png"
        if not picture.save(str(path)):
            why = _("{path} cannot be written: is there room, and may this folder be written to?")
            raise UserError(why.format(path=path))
        if not job.progress(index, total):
            raise UserError(_("The export was cancelled after slide {n}.").format(n=index))
    return job.out
