import { list } from "../list.ts";
import type { TextPack } from "../types/text.ts";

/** Abbreviations after Språkrådet's list of common ones ("Forkortelser") and those met in municipal documents. */
export const text: TextPack = {
  abbreviations: list(`
    bl.a / f.eks / jf / jfr / ca / inkl / ekskl / ift / i.f.t / mht / m.h.t / mtp / p.t / pr / evt / vedr / hhv / nr / saksnr / arkivsaksnr
    j.nr / jnr / dok.nr / pkt / kap / avsn / art / litra / tlf / kl / dvs / d.v.s / min / maks / max / ang / iflg / tidl / resp / red / avd
    adm / dir / kgl / alm / hr / fr / dr / prof / cand / mag / ph.d / gnr / bnr / gbnr / st.meld / meld.st / ot.prp / prop / nov / des / jan
    feb / mar / apr / jun / jul / aug / sept / sep / okt / overf / forts / vedl / ref / d / u.off / sml / såk / eks / t.o.m / f.o.m / st
  `),
  endingAbbreviations: list(
    "mv / m.v / mm / m.m / mfl / m.fl / osv / o.l / etc / kr / mill / mrd / pst / e.l / o.a / s",
  ),
  months: [
    ["januar", "jan"],
    ["februar", "febr", "feb"],
    ["mars", "mar"],
    ["april", "apr"],
    ["mai"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["desember", "des"],
  ],
  stopWords: list(`
    og / i / på / til / for / av / med / om / en / et / ei / den / det / de / der / som / at / er / ved / fra / over / under / vår / våre / eller / samt
    felles / kommune / kommuner / kommunen / kommunene / kommunens / innbygger / innbyggere / innbyggerne / strategi / strategien / plan / planen
    tema / temaer / forslag / forslaget / tiltak / området / områder / bedre / skal / ha / også / ikke / mellom / alle / dei / ein / eit / frå
  `),
};
