import { describe, expect, test } from "vitest";
import { extractFile } from "./reading.ts";

describe("minutes", () => {
  test("of several items, with the decision before the case", async () => {
    const { info, decisions } = await extractFile("minutes-decision-first.html");
    expect(info).toMatchObject({
      type: "minutes",
      title: "Klima- og Miljøudvalget den 7. februar 2022",
      date: "2022-02-07",
      issuer: { name: "Lyngholm Kommune", kind: "municipality" },
      meeting: { body: "Klima- og Miljøudvalget", date: "2022-02-07" },
      strategy: { title: "Strategi for biodiversitet 2022-2030", period: "2022/2030" },
    });
    expect(info.caseNumber).toBeUndefined();
    expect(info.agenda?.map(({ item, title, caseNumber }) => [item, title, caseNumber])).toEqual([
      ["1", "Godkendelse af dagsorden", undefined],
      ["2", "Strategi for biodiversitet 2022-2030 - sendes i høring", "EMN-2021-004411"],
      ["3", "Budgetopfølgning pr. 31. december 2021", "EMN-2022-000120"],
    ]);
    expect(decisions.map(({ item, kind, outcome, text }) => [item, kind, outcome, text])).toEqual([
      ["1", "decision", "approved", "Godkendt"],
      [
        "2",
        "decision",
        "approved",
        "Et flertal i udvalget (A, F og V) kunne tiltræde indstillingen. Liste C kunne ikke tiltræde punkt 2.",
      ],
      [
        "2",
        "recommendation",
        undefined,
        "at udkastet til strategi for biodiversitet sendes i offentlig høring i otte uger",
      ],
      ["2", "recommendation", undefined, "at der afsættes 400.000 kr. til borgermøder"],
      ["3", "decision", "noted", "Taget til efterretning."],
      [
        "3",
        "recommendation",
        undefined,
        "Administrationen indstiller, at udvalget tager budgetopfølgningen til efterretning.",
      ],
    ]);
    expect(decisions[1]).toMatchObject({ dissent: [{ party: "Liste C" }], absent: ["Ellen Mose", "Per Krag"] });
  });

  test("with votes, attendance, a closed item and the decisions of two bodies", async () => {
    const { info, decisions } = await extractFile("minutes-votes.txt");
    expect(info).toMatchObject({
      type: "minutes",
      date: "2023-04-26",
      issuer: { name: "Nørre Vang Kommune" },
      meeting: {
        body: "Byrådet",
        present: ["Hanne Bork", "Jens P. Holt", "Mia af Rosen", "Ib Lund-Nielsen"],
        absent: ["Kaj Toft"],
      },
      agenda: [
        { item: "88", caseNumber: "2023-001177", open: true },
        { item: "89", title: "Salg af Skolegade 4", caseNumber: "2022-030914", open: false },
      ],
      strategy: { period: "2024/2027", owner: "Region Vesthavet", relation: "responds-to" },
    });
    expect(decisions.filter(({ kind }) => kind === "recommendation").map(({ text }) => text)).toEqual([
      "udkastet til høringssvar godkendes, og",
      "svaret sendes til regionen senest den 1. maj 2023.",
      "Teknisk Forvaltning indstiller, at ejendommen sælges.",
    ]);
    expect(decisions.filter(({ kind }) => kind === "decision")).toMatchObject([
      { body: "Økonomiudvalget", date: "2023-04-19", outcome: "approved" },
      {
        body: "Byrådet",
        date: "2023-04-26",
        outcome: "amended",
        votes: { for: 14, against: 3 },
        dissent: [{ party: "O" }, { party: "Ib Lund-Nielsen (O)" }],
        absent: ["Kaj Toft"],
      },
      { item: "89", outcome: "postponed", text: "Sagen blev udsat." },
    ]);
  });

  test("that relay what earlier bodies decided", async () => {
    const { info, decisions } = await extractFile("minutes-history.html");
    expect(info).toMatchObject({
      type: "minutes",
      title: "Ældrepolitik 2020-2024, endelig godkendelse",
      caseNumber: "19/20433",
      date: "2019-12-17",
      meeting: { body: "Kommunalbestyrelsen" },
    });
    expect(decisions).toMatchObject([
      { kind: "recommendation", text: "at Ældrepolitik 2020-2024 godkendes" },
      { kind: "recommendation", text: "at politikken træder i kraft den 1. januar 2020" },
      { body: "Social- og Sundhedsudvalget", date: "2019-12-03", outcome: "approved" },
      { body: "Økonomiudvalget", date: "2019-12-10", dissent: [{ party: "Enhedslisten" }] },
      { body: "Kommunalbestyrelsen", outcome: "approved", absent: ["Lone Ravn"] },
    ]);
  });
});

describe("letters and memos", () => {
  test("a letter with its letterhead at the right", async () => {
    const { info } = await extractFile("letter-right.txt");
    expect(info).toMatchObject({
      type: "hearing-response",
      title: "Klitborg Kommunes bemærkninger til udkast til national strategi for cyklisme 2025-2035",
      date: "2024-06-19",
      caseNumber: "01.00.00-K04-5-24",
      subject: { scheme: "KLE", code: "01.00.00", facet: "K04" },
      issuer: { name: "Klitborg Kommune" },
      strategy: { period: "2025/2035", owner: "Transportministeriet", relation: "responds-to" },
    });
  });

  test("a memo of labelled lines with a listed recommendation", async () => {
    const { info, decisions } = await extractFile("memo-lines.txt");
    expect(info).toMatchObject({
      type: "memo",
      title: "Udkast til fællesoffentlig digitaliseringsstrategi 2021-2024",
      date: "2020-01-09",
      authors: [{ name: "Anne-Sofie Beck" }, { name: "Ole Kirk" }],
      caseNumber: "85.00.00-G01-1-20",
      strategy: { period: "2021/2024", owner: "Digitaliseringsstyrelsen" },
    });
    expect(decisions.map(({ text }) => text)).toEqual([
      "godkender, at kommunen afgiver høringssvar",
      "tager orienteringen om tidsplanen til efterretning.",
    ]);
  });
});

describe("opinions, news and plans", () => {
  test("an op-ed with its kicker above and its byline below", async () => {
    const { info, statements } = await extractFile("op-ed-byline-end.txt");
    expect(info).toMatchObject({
      type: "op-ed",
      title: "Vi skal turde lade skolerne styre selv",
      date: "2023-08-22",
      authors: [{ name: "Birthe Wind" }],
      strategy: { relation: "promotes" },
    });
    expect(statements).toEqual([]);
  });

  test("news with quotations in guillemets and after a dash; a motto is none", async () => {
    const { info, statements } = await extractFile("news-guillemets.html");
    expect(info).toMatchObject({
      type: "news",
      title: "Halsby får ny plan for cykelstier",
      date: "2021-11-03",
      strategy: { period: "2022/2026", relation: "reports-on" },
    });
    expect(statements.map(({ speaker, text }) => [speaker?.name, text.slice(0, 20)])).toEqual([
      ["Tove Kjær", "Vi har lyttet til bø"],
      ["Niels Ulrik Bang", "Det er den største s"],
      ["Lars Due", "Vi går i gang med st"],
      ["Lars Due", "Resten følger i takt"],
      ["Tove Kjær", "Jeg håber, at naboko"],
      ["Tove Kjær", "Stierne stopper jo i"],
    ]);
    expect(statements[0]?.speaker?.role).toBe("borgmester");
  });

  test("a policy that a line of its head dates by its adoption", async () => {
    const { info, decisions } = await extractFile("plan-adopted.txt");
    expect(info).toMatchObject({
      type: "strategy",
      title: "Sammen om naturen Naturpolitik 2021-2028",
      date: "2021-01-27",
      issuer: { name: "Skovlund Kommune" },
      strategy: { title: "Sammen om naturen Naturpolitik 2021-2028", period: "2021/2028", relation: "sets-out" },
    });
    expect(decisions).toEqual([]);
  });
});

describe("other layouts", () => {
  test("a letter whose addressee is a municipality", async () => {
    const { info } = await extractFile("letter-association.html");
    expect(info).toMatchObject({
      type: "hearing-response",
      title: "Høring over udkast til handicappolitik 2022-2026",
      date: "2022-05-02",
      strategy: { period: "2022/2026" },
    });
    expect(info.issuer?.name).not.toBe("Vestfjord Kommune");
  });

  test("an item that a bare number begins, and the decision of a body in the genitive", async () => {
    const { info, decisions } = await extractFile("minutes-numbered-lines.html");
    expect(info).toMatchObject({
      type: "minutes",
      title: "Strategi for cykling 2011-2025",
      caseNumber: "2011-87654",
      issuer: { name: "Københavns Kommune", code: "0101" },
      agenda: [{ item: "7" }],
    });
    expect(decisions).toMatchObject([
      { text: "at strategien godkendes," },
      { text: "at der gives en anlægsbevilling på 3,4 mio. kr. (Teknik- og Miljøudvalget)" },
      { body: "Økonomiudvalget", date: "2011-06-14", outcome: "approved", dissent: [{ party: "C og I" }] },
    ]);
  });

  test("an item that is a form", async () => {
    const { info, decisions } = await extractFile("minutes-form.html");
    expect(info).toMatchObject({
      type: "minutes",
      title: "Høringssvar til Råstofplan 2020",
      meeting: { body: "Teknisk Udvalg", date: "2020-03-11" },
      agenda: [{ item: "6", caseNumber: "01.07.20-P17-1-19" }],
    });
    expect(decisions.map(({ text }) => text)).toEqual([
      "at udvalget godkender svaret,",
      "at svaret sendes til regionen.",
      "Indstillingen tiltrådtes.",
    ]);
    expect(decisions[2]?.absent).toEqual(["Ulla Brink"]);
  });

  test("an op-ed without a kicker", async () => {
    const { info } = await extractFile("op-ed-byline-top.txt");
    expect(info).toMatchObject({
      type: "op-ed",
      title: "Klimaplanen er en god nyhed for hele Egholm",
      authors: [
        { name: "Søren P. Rasmussen", role: "borgmester" },
        { name: "Trine Juul", role: "formand for Klimaudvalget" },
      ],
    });
  });

  test("a quotation below the line that names its speaker", async () => {
    const { info, statements } = await extractFile("news-quote-below.txt");
    expect(info).toMatchObject({ type: "news", date: "2018-04-12", strategy: { period: "2019/2023" } });
    expect(statements).toEqual([
      {
        speaker: { name: "Bo Kring", role: "Formand for Sundhedsudvalget" },
        text: "Vi vil meget gerne høre, hvad borgerne mener om politikken, inden vi vedtager den.",
      },
    ]);
  });

  test("a strategy whose subtitle says whose it is and its period", async () => {
    const { info } = await extractFile("strategy-subtitle.html");
    expect(info).toMatchObject({
      type: "strategy",
      title: "Digital sammen med dig Digitaliseringsstrategi for Region Vesthavet",
      issuer: { name: "Region Vesthavet", kind: "region" },
      strategy: { period: "2022/2025", relation: "sets-out" },
    });
  });
});
