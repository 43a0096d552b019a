import { createHash } from "node:crypto";
import type { Cell, Matrix } from "./schema.ts";
import { cellText, commentText, finderOf, remarks, titleOf } from "./view.ts";

const STYLE = `:root{font:16px/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff}body{margin:1.5rem}
table{border-collapse:collapse}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{background:#eee}.frame{overflow-x:auto}fieldset{margin:0 0 1rem}label{margin-right:1rem}
[hidden]{display:none!important}:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
.support{background:#e3f4e3}.support-with-reservations{background:#fff5d6}.opposition{background:#fbe3e0}
blockquote{margin:.3rem 0 .3rem .8rem}
@media print{fieldset{display:none}body{margin:0}.frame{overflow:visible}details>*{display:block}tr{break-inside:avoid}}`;

const SCRIPT = `"use strict";(()=>{const p=document.getElementById("party"),t=document.getElementById("theme"),s=document.getElementById("shown");
const f=()=>{let n=0;for(const e of document.querySelectorAll("[data-theme],[data-party]")){const a=e.dataset;
e.hidden=(p.value!==""&&a.party!==undefined&&a.party!==p.value)||(t.value!==""&&a.theme!==undefined&&a.theme!==t.value);
if(e.tagName==="TR"&&!e.hidden)n++}s.textContent=n+" themes shown"};p.addEventListener("change",f);t.addEventListener("change",f);
addEventListener("beforeprint",()=>{for(const d of document.querySelectorAll("details"))d.open=true});f()})();`;

/** One page without network: a table with filters by party and theme, and the comments behind each cell. */
export function renderHtml(matrix: Matrix): string {
  const find = finderOf(matrix);
  const parties = matrix.parties.map(({ name }, index) => ({ name, key: String(index) }));
  const themes = matrix.themes.map((theme, index) => ({ theme, key: String(index) }));
  const option = (key: string, label: string) => `<option value="${key}">${escaped(label)}</option>`;
  const head = parties.map(({ name, key }) => `<th scope="col" data-party="${key}">${escaped(name)}</th>`).join("");
  const rows = themes.map(({ theme, key }) => {
    const cells = parties.map((party) => cellOf(matrix, find(party.name, theme.id), party.key));
    return `<tr data-theme="${key}"><th scope="row">${escaped(titleOf(theme))}</th>${cells.join("")}</tr>`;
  });
  const notes = remarks(matrix).map(
    ({ title, lines }) =>
      `<section><h2>${title}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parties by themes</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Parties by themes</h1>
<p>${matrix.documents.length} documents, ${matrix.parties.length} parties, ${matrix.themes.length} themes</p>
<fieldset><legend>Show</legend>
<label>Party <select id="party"><option value="">All</option>${parties.map(({ name, key }) => option(key, name)).join("")}</select></label>
<label>Theme <select id="theme"><option value="">All</option>${themes.map(({ theme, key }) => option(key, titleOf(theme))).join("")}</select></label>
<span id="shown" role="status"></span></fieldset>
<div class="frame" role="region" aria-label="Positions" tabindex="0">
<table><caption>Position of each party on each theme, with the number of its comments</caption>
<thead><tr><th scope="col">Theme</th>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>
${notes.join("\n")}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function cellOf(matrix: Matrix, cell: Cell | undefined, key: string): string {
  if (!cell) return `<td data-party="${key}">none</td>`;
  const comments = cell.comments.map((one) => {
    const words = escaped(commentText(matrix, cell.party, one));
    return `<blockquote>${words} <small>(${one.stance}, ${escaped(one.document)})</small></blockquote>`;
  });
  const inner = `<summary>${cellText(cell)}</summary>${comments.join("")}`;
  return `<td data-party="${key}" class="${cell.position}"><details>${inner}</details></td>`;
}

function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
