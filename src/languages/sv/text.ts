import { list } from "../list.ts";
import type { TextPack } from "../types/text.ts";

/** Abbreviations after Myndigheternas skrivregler and those met in municipal documents. */
export const text: TextPack = {
  abbreviations: list(`
    bl.a / t.ex / ex / jfr / jmf / ca / inkl / exkl / m.h.t / m.a.p / p.g.a / pga / f.n / fn / pr / ev / evt / resp / nr / dnr / diarienr / pkt / kap / avsn / art / st / tel / kl / dvs / d.v.s / min / max / ang / enl / f.d / red / avd / adm
    dir / kungl / hr / fr / dr / prof / fil / med / jur / prop / bet / skr / dir / jan / feb / febr / mar / apr / jun / jul / aug / sept / sep / okt / nov / dec / t.o.m / fr.o.m / fr / f / s.k / sid / bil / ff / i.o.m / o.d / ordf / led / ers / v.ordf / tjg / ST
  `),
  endingAbbreviations: list(
    "m.m / mm / m.fl / mfl / osv / o.s.v / etc / kr / mnkr / mkr / tkr / mdkr / o.dyl / dyl / s",
  ),
  months: [
    ["januari", "jan"],
    ["februari", "febr", "feb"],
    ["mars", "mar"],
    ["april", "apr"],
    ["maj"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augusti", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  stopWords: list(`
    och / i / på / till / för / av / med / om / en / ett / den / det / de / som / att / är / vid / från / över / under / vår / våra / eller / samt / gemensam / gemensamma / kommun / kommuner / kommunen / kommunerna / kommunens
    invånare / medborgare / strategi / strategin / plan / planen / tema / teman / förslag / förslaget / insats / insatser / område / områden / bättre / ska / ha / också / inte / mellan / alla
  `),
};
