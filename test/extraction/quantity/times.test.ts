import { describe, expect, it } from "vitest";
import { deadlineOf, findTimes, parseDate, periodOf } from "../../../src/extraction/quantity/index.ts";
import { danish } from "./danish.ts";

describe("findTimes", () => {
  it.each([
    ["Alle haller er tilgængelige i 2015.", "2015", "in"],
    ["Senest i 2017 er broen bygget.", "2017", "by"],
    ["Stien er anlagt inden 2019", "2019", "by"],
    ["Frem mod 2030 skal forbruget falde", "2030", "by"],
    ["inden udgangen af 2010", "2010-12", "by"],
    ["ved udgangen af 2024", "2024-12", "by"],
    ["med udgangen 2015", "2015-12", "by"],
    ["klar primo 2012", "2012-01~", "date"],
    ["klar medio 2011", "2011-06~", "date"],
    ["klar ultimo 2013", "2013-12~", "date"],
    ["i 2010-11 prøves ordningen", "2010/2011", "in"],
    ["i skoleåret 2011-12", "2011/2012", "in"],
    ["senest i skoleåret 2025/26", "2025/2026", "by"],
    ["i 1. kvartal 2012", "2012-33", "in"],
    ["inden 4. kvartal 2024", "2024-36", "by"],
    ["Q3 2016", "2016-35", "date"],
    ["senest den 1. juni 2014", "2014-06-01", "by"],
    ["den 1. juni 2014", "2014-06-01", "date"],
    ["tirsdag den 28. oktober 2014", "2014-10-28", "date"],
    ["1. kvartal 2023 – 2. kvartal 2024", "2023-33/2024-34", "date"],
    ["3. kvartal - 4. kvartal 2024", "2024-35/2024-36", "date"],
    ["1. kvartal 2023 til 2. kvartal 2024", "2023-33/2024-34", "date"],
    ["fra 2027", "2027", "from"],
    ["fra august 2023", "2023-08", "from"],
    ["besøg om året fra 2024", "2024", "from"],
    ["den 14.4.2015", "2015-04-14", "date"],
    ["d. 9/4 2015", "2015-04-09", "date"],
    ["pr. 31.12.2019", "2019-12-31", "by"],
    ["09-04-2015", "2015-04-09", "date"],
    ["9.4.15", "2015-04-09", "date"],
    ["i første halvår 2014", "2014-40", "in"],
    ["foråret 2019", "2019-21", "date"],
    ["i efteråret 2021", "2021-23", "in"],
    ["i perioden 2016-2020", "2016/2020", "during"],
    ["set i forhold til 2022", "2022", "since"],
    ["siden 1990", "1990", "since"],
    ["efter 2020", "2020", "after"],
    ["ultimo maj 2015", "2015-05", "date"],
    ["16.-20. maj 2015", "2015-05-20", "date"],
    ["2023: udvikling", "2023", "year"],
  ])("%s", (text, edtf, role) => {
    const times = findTimes(text, danish);
    expect(times.map((time) => [time.edtf, time.role])).toEqual([[edtf, role]]);
  });
});

describe("what looks like a time", () => {
  it.each([
    "sag 2014-185390",
    "85.13.00-P00-1-14",
    "306-2009-600",
    "EU 2016/679",
    "e2012",
    "mindst 2000 elever",
    "1950 kg",
    "2000 elever",
    "den 3. september",
    "3.35.64",
    "1999 kr.",
    "15/34881",
    "2050 %",
  ])("finds no time in %s", (text) => {
    expect(findTimes(text, danish)).toEqual([]);
  });

  it("marks a state that goes on, and keeps 'fra' and 'til' apart", () => {
    expect(findTimes("i 2015 og fremefter", danish)).toEqual([
      { start: 0, end: 19, edtf: "2015", role: "in", open: true },
    ]);
    expect(findTimes("fra 2020 til 2030", danish).map(({ edtf, role }) => [edtf, role])).toEqual([
      ["2020", "from"],
      ["2030", "by"],
    ]);
  });

  it("takes in the words that lead to the time", () => {
    const text = "Broen åbner senest torsdag den 1. juli 2026.";
    const [time] = findTimes(text, danish);
    expect(text.slice(time?.start, time?.end)).toBe("senest torsdag den 1. juli 2026");
  });
});

describe("parseDate", () => {
  it.each([
    ["torsdag den 12. september 2019", "2019-09-12"],
    ["12. september 2019", "2019-09-12"],
    ["14.4.2015", "2015-04-14"],
    ["12.11.2024", "2024-11-12"],
    ["November 2010", "2010-11"],
    ["2015-04-14", "2015-04-14"],
    ["2015-04", "2015-04"],
    ["Dato: 3. maj 2021", "2021-05-03"],
    ["2015", "2015"],
    ["31.12.2019", "2019-12-31"],
    ["den 3. september", undefined],
    ["i dag", undefined],
    ["32.13.2015", undefined],
  ])("%s", (text, expected) => {
    expect(parseDate(text, danish)).toBe(expected);
  });
});

describe("deadlineOf", () => {
  it.each([
    ["1. kvartal 2023 – 2. kvartal 2024", "2024-34"],
    ["2023: udvikling. 2024: forløb. 2025: opfølgning.", "2025"],
    ["2021: analyse. 2022: udbud. 2024: drift.", "2024"],
    ["Løbende fra august 2023", undefined],
    ["Opstart medio 2023", undefined],
    ["Opstart medio 2023, afsluttes ultimo 2025", "2025-12~"],
    ["Kortlægningen er færdig inden udgangen af 2010", "2010-12"],
    ["senest den 1. juli 2026", "2026-07-01"],
    ["Fra 4. kvartal 2024", undefined],
    ["Åbner den 5. maj 2022. Evalueres i 2024.", "2024"],
    ["2023-2026", "2026"],
    ["Fra 2023 til 2025", "2025"],
    ["2024 og fremefter", undefined],
    ["Som vedtaget i brev af 3. maj 2019", undefined],
    ["Bygger på Trafikplan 2018", undefined],
    ["Udslippet halveres i 2030 i forhold til 1990", "2030"],
    ["i skoleåret 2025-26", "2025/2026"],
    ["Efter 2025", undefined],
    ["2026", "2026"],
  ])("%s", (text, expected) => {
    expect(deadlineOf(text, danish)).toBe(expected);
  });
});

describe("periodOf", () => {
  it.each([
    ["Skovplan 2016 – 2020", "2016/2020"],
    ["Idrætspolitik 2020-2024", "2020/2024"],
    ["Budget 2012/2013", "2012/2013"],
    ["Ny havneplan efter 2020", "2021/.."],
    ["Cykelstrategi fra 2021", "2021/.."],
    ["Plan fra 2020 til 2024", "2020/2024"],
    ["Klimaplan frem mod 2030", "../2030"],
    ["Handleplan 2019-22", "2019/2022"],
    ["Vision for byen", undefined],
    ["Plan 2030", undefined],
  ])("%s", (text, expected) => {
    expect(periodOf(text, danish)).toBe(expected);
  });
});
