var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var render_page_exports = {};
__export(render_page_exports, {
  pageParts: () => pageParts,
  renderPage: () => renderPage
});
module.exports = __toCommonJS(render_page_exports);
var import_system_words = require("./system-words.cjs");
var import_timer_tables = require("./timer-tables.cjs");
var import_step_words = require("./step-words.cjs");
var import_explanation = require("./explanation.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_histogram = require("./histogram.cjs");
var import_observation = require("./observation.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var MARKUP = /* @__PURE__ */ Symbol("markup");
var LONGEST = 600;
function html(strings, ...pieces) {
  const own = ownText(strings);
  return { [MARKUP]: own.reduce((all, each, index) => all + pieceText(pieces[index - 1] ?? null) + each) };
}
var owned = /* @__PURE__ */ new WeakMap();
function ownText(strings) {
  const known = owned.get(strings);
  if (known) return known;
  const text = strings.map((each) => each.replace(/\s*\n\s*/g, "\n"));
  owned.set(strings, text);
  return text;
}
var NOTHING = { [MARKUP]: "" };
function trusted(text) {
  return { [MARKUP]: text };
}
function markupText(markup) {
  return markup[MARKUP];
}
function line(text, most) {
  return { [MARKUP]: escape((0, import_visible_text.oneLine)((0, import_visible_text.clip)(text.trim(), most))) };
}
function code(text, most = 120) {
  const shown = (0, import_visible_text.oneLine)((0, import_visible_text.clipMiddle)(text, most));
  return { [MARKUP]: `<code>${shown.trim() === "" ? "(empty)" : escape(shown)}</code>` };
}
function prose(text, most = LONGEST) {
  const spans = (0, import_visible_text.oneLine)((0, import_visible_text.clip)(text.trim(), most)).split(/`([^`]+)`/);
  const written = spans.map((span, index) => index % 2 === 1 ? `<code>${escape(span)}</code>` : escape(span));
  return { [MARKUP]: written.join("") };
}
function lines(text, limits) {
  const all = text.split(/\r?\n/);
  if (all.at(-1) === "") all.pop();
  const shown = (some) => some.map((each) => (0, import_visible_text.visibleLines)((0, import_visible_text.clip)(each, limits.columns))[0] ?? "").join("\n");
  const left = all.length - limits.lines;
  if (left <= 0) return { [MARKUP]: escape(shown(all)) };
  const head = Math.ceil(limits.lines / 2);
  const tail = all.slice(all.length - (limits.lines - head));
  const ends = [shown(all.slice(0, head)), `\u2026 ${left} lines left out \u2026`, shown(tail)];
  return { [MARKUP]: escape(ends.join("\n")) };
}
function join(pieces, between) {
  const own = escape(between);
  return { [MARKUP]: pieces.reduce((all, piece, index) => all + (index === 0 ? "" : own) + piece[MARKUP], "") };
}
function flat(markup) {
  return { [MARKUP]: [markup[MARKUP], ""].join("") };
}
function pieceText(piece) {
  if (piece === null) return "";
  if (typeof piece === "string") return escape((0, import_visible_text.oneLine)((0, import_visible_text.clip)(piece, LONGEST)));
  if (typeof piece === "number") return String(piece);
  return isList(piece) ? piece.reduce((all, each) => all + each[MARKUP], "") : piece[MARKUP];
}
function isList(piece) {
  return Array.isArray(piece);
}
function escape(text) {
  const escaped = text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped.replace(/^(\s*):(?=:)/gm, "$1&#58;").replace(/##(?=\[)/g, "#&#35;");
}
var page_assets_default = {
  script: '(()=>{const table=document.querySelector("table.matrix"),form=document.querySelector("#controls");table!==null&&form!==null&&start(table,form);for(const e of document.querySelectorAll("[data-copy]"))addCopyButton(e);function start(e,t){document.documentElement.classList.add("script");const n=[...e.tBodies].map(makeRow).filter(r=>r!==null),o=t.querySelector("output"),a=()=>{const r=n.filter(d=>applyFilter(d,t)).length;o!==null&&(o.value=r===n.length?`${r} cells`:`${r} of ${n.length} cells shown`)},l=r=>{for(const d of n)d.group.hidden||setOpen(d,r)};t.hidden=!1,t.addEventListener("input",a),t.addEventListener("reset",()=>setTimeout(a)),t.addEventListener("submit",r=>r.preventDefault()),t.querySelector("[name=open]")?.addEventListener("click",()=>l(!0)),t.querySelector("[name=close]")?.addEventListener("click",()=>l(!1));const s=[...e.tHead?.rows[0]?.cells??[]];s.forEach((r,d)=>addSortButton(r,d,s,e,n));const c=()=>openNamed(n,t,a);addEventListener("hashchange",c),document.addEventListener("click",r=>{const d=r.target instanceof Element?r.target.closest(\'a[href^="#"]\'):null;d!==null&&d.getAttribute("href")===location.hash&&c()}),a(),c()}function makeRow(e,t){const n=e.querySelector(".row th"),o=e.querySelector(".more"),a=e.querySelector("details");if(n===null||o===null||a===null)return null;const l=document.createElement("button");l.type="button",l.className="open",l.setAttribute("aria-controls",`${e.id}-more`),o.id=`${e.id}-more`,l.append(...n.childNodes),n.append(l);const s={group:e,button:l,more:o,details:a,place:t,words:null};return l.addEventListener("click",()=>setOpen(s,!!o.hidden)),setOpen(s,!1),s}function setOpen({button:e,more:t,details:n},o){e.setAttribute("aria-expanded",String(o)),t.hidden=!o,n.open=o}function applyFilter(e,t){const n=new FormData(t),o=n.getAll("outcome"),a=n.get("words"),l=typeof a=="string"?a.toLowerCase().split(/\\s+/).filter(Boolean):[];l.length>0&&(e.words??=(e.group.textContent??"").toLowerCase());const s=o.includes(e.group.dataset.outcome??"")&&(!n.has("contradicted")||"contradicted"in e.group.dataset)&&l.every(c=>e.words?.includes(c));return e.group.hidden=!s,s}function addSortButton(e,t,n,o,a){const l=document.createElement("button");l.type="button",l.append(...e.childNodes),e.append(l),l.addEventListener("click",()=>{const s=e.getAttribute("aria-sort");for(const i of n)i.removeAttribute("aria-sort");const c=s==="ascending"?"descending":s==="descending"?null:"ascending";c!==null&&e.setAttribute("aria-sort",c);const r=c==="descending"?-1:1,d=(i,u)=>(c===null?0:r*compareCells(cellOf(i,t),cellOf(u,t)))||i.place-u.place;o.append(...[...a].sort(d).map(({group:i})=>i))})}function cellOf({group:e},t){return e.rows[0]?.cells[t]}const collator=new Intl.Collator("en",{numeric:!0});function compareCells(e,t){const[n,o]=[e?.dataset.sort,t?.dataset.sort];return n!==void 0&&o!==void 0?Number(n)-Number(o):collator.compare(e?.textContent??"",t?.textContent??"")}function openNamed(e,t,n){const o=e.find(({group:a})=>`#${a.id}`===location.hash);o!==void 0&&(o.group.hidden&&(t.reset(),n()),setOpen(o,!0),o.group.scrollIntoView({block:"start"}),o.button.focus({preventScroll:!0}))}function addCopyButton(e){const t=document.createElement("button");t.type="button",t.className="copy",t.textContent="Copy",t.setAttribute("aria-label","Copy the command");const n=document.createElement("span");n.className="said",n.setAttribute("role","status"),e.after(t,n),t.addEventListener("click",()=>{copy(e).then(o=>{n.textContent=o?"Copied":"Selected: press Ctrl+C",setTimeout(()=>n.textContent="",3e3)})})}async function copy(e){try{return await navigator.clipboard.writeText(e.textContent??""),!0}catch{return getSelection()?.selectAllChildren(e),!1}}})()',
  scriptHash: "sha256-U/atQIX86DbOBWCEDtbyDa90uWpTHp/UjGDsNT8APos=",
  style: ':root{color-scheme:light dark;--paper: #ffffff;--panel: #f6f7f9;--ink: #1b2027;--soft: #57606c;--rule: #d5dae1;--link: #0b57b5;--pass: #116329;--pass-panel: #e2f4e6;--fail: #a40e26;--fail-panel: #fde8e8;--warn: #7a4a00;--warn-panel: #fdf0d5;--unknown: #4b3a8f;--unknown-panel: #ece8fb;--os: #0b6e8f;--go: #7a3fb5}@media(prefers-color-scheme:dark){:root{--paper: #12161c;--panel: #1b212a;--ink: #e4e9f0;--soft: #a3adba;--rule: #343d4a;--link: #79b4ff;--pass: #7fd99a;--pass-panel: #14321f;--fail: #ff9a9a;--fail-panel: #43191d;--warn: #f2c46d;--warn-panel: #3a2c0e;--unknown: #c3b5ff;--unknown-panel: #2a2350;--os: #5cc8e8;--go: #c79bff}}*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0 auto;max-width:76rem;padding:1.25rem clamp(.75rem,3vw,2rem) 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,Segoe UI,Roboto,Noto Sans,sans-serif;overflow-wrap:anywhere}h1,h2,h3,h4{line-height:1.25;margin:0 0 .5rem}h1{font-size:clamp(1.4rem,4vw,2rem)}h2{font-size:1.3rem;margin-top:2.75rem;padding-bottom:.35rem;border-bottom:1px solid var(--rule)}h3{font-size:1.05rem;margin-top:1.25rem}h4{font-size:.95rem}p,ul,dl,pre,table{margin:0 0 .75rem}ul{padding-left:1.25rem}a{color:var(--link)}code,pre{font-family:ui-monospace,SF Mono,Cascadia Mono,DejaVu Sans Mono,Consolas,monospace;font-size:.875em;unicode-bidi:isolate}pre{padding:.6rem .75rem;background:var(--panel);border:1px solid var(--rule);border-radius:6px;white-space:pre-wrap;line-height:1.45}:focus-visible{outline:3px solid var(--link);outline-offset:2px}a.skip-link{position:absolute;left:-100vw}a.skip-link:focus{position:static;display:inline-block;margin-bottom:.5rem}.verdict{padding:1.1rem 1.25rem .6rem;border:1px solid var(--rule);border-left:.5rem solid var(--accent);border-radius:8px;background:var(--panel)}.verdict.pass{--accent: var(--pass)}.verdict.fail{--accent: var(--fail)}.verdict h1,.verdict .mark{color:var(--accent)}.verdict h1 code{font-size:.95em}.verdict h2{margin-top:0;border:0;padding:0;font-size:1rem}.tool{margin:0 0 .25rem;color:var(--soft);font-size:.875rem}.lead{font-size:1.05rem}.notice{padding-left:.75rem;border-left:3px solid var(--warn)}.reasons{list-style:none;padding:0}.reasons li{margin-bottom:.4rem}.tiles{display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;margin-top:.75rem}.tile{display:flex;flex-direction:column-reverse;justify-content:flex-end}.tile dt{color:var(--soft);font-size:.85rem;line-height:1.75rem}.tile dd{margin:0;font-size:1.3rem;font-weight:600;font-variant-numeric:tabular-nums}.badge,.tag{display:inline-block;padding:0 .45rem;border-radius:4px;font-size:.8125rem;font-weight:600;line-height:1.5rem;white-space:nowrap;color:var(--soft);background:var(--panel);border:1px solid currentcolor}.tag{line-height:1.25rem;font-weight:500}.badge.pass{color:var(--pass);background:var(--pass-panel)}.badge.fail{color:var(--fail);background:var(--fail-panel)}.badge.warn,.tag.warn{color:var(--warn);background:var(--warn-panel)}.badge.unknown{color:var(--unknown);background:var(--unknown-panel)}.aside,.where,.figures,caption,.id{color:var(--soft);font-size:.875rem}.id{font-weight:400;white-space:nowrap}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0}.cause,.finding,.step{padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--rule);margin-bottom:1.1rem}.cause{margin-bottom:1.75rem}.cause>h3{margin-top:0}.cause>ul:has(>li:only-child){padding-left:0;list-style:none}.lead:first-letter{text-transform:uppercase}.cause.fail{border-color:var(--fail)}.cause.warn{border-color:var(--warn)}.cause.unknown{border-color:var(--unknown)}.step>h4,.finding>h4{margin-bottom:.25rem}.figures,.stream{margin-bottom:.25rem}.stream{font-size:.875rem;font-weight:600}.remedy pre{margin-bottom:.4rem}.fold{margin-bottom:.75rem}summary{cursor:pointer}.fold>summary{padding:.35rem 0;font-weight:600}.fold>.cause:first-of-type{margin-top:.5rem}table{width:100%;border-collapse:collapse}caption{text-align:left;padding-bottom:.4rem}th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}thead th{font-size:.85rem;color:var(--soft);white-space:nowrap;vertical-align:bottom}tbody th{font-weight:400}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.basics{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.15rem 1.5rem}.basics>div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem}.basics>.wide{grid-column:1 / -1}.basics dt{color:var(--soft)}.basics dd{margin:0}.matrix>tbody>.row>*{border-bottom:0;border-top:1px solid var(--rule)}@media(min-width:44.01rem){.matrix .profile{min-width:7rem}}.matrix>tbody>.more>td{border:0;padding:0 .6rem .4rem}.matrix>tbody:hover>.row>*{background:var(--panel)}.matrix .more summary{color:var(--soft);font-size:.875rem}.script .matrix .more summary{display:none}.detail{padding:.5rem 0 1rem .75rem}.controls{padding:.75rem 1rem .25rem;margin-bottom:1rem;background:var(--panel);border:1px solid var(--rule);border-radius:8px}.controls:not([hidden]){display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center}.controls p{margin:0 0 .5rem}.controls label{margin-right:.9rem;white-space:nowrap}.search{flex:1 1 18rem;display:flex;gap:.6rem;align-items:center;margin-bottom:.5rem}.search input{flex:1;min-width:0}input[type=search],button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.25rem .7rem}button{cursor:pointer}button:hover{border-color:var(--link)}fieldset{border:0;padding:0;margin:0 0 .5rem;min-width:0}legend{float:left;padding:0 .6rem 0 0}.copy{font-size:.875rem;padding:.1rem .6rem}.said{margin-left:.6rem;font-size:.875rem;color:var(--soft)}thead button,.open{padding:0;border:0;background:none;font:inherit;color:inherit;text-align:inherit}thead button:after{content:" \u2195";color:var(--soft)}[aria-sort=ascending] button:after{content:" \u2191"}[aria-sort=descending] button:after{content:" \u2193"}.open{color:var(--link)}.open:hover{text-decoration:underline}.open:before{content:"\u25B8 "}.open[aria-expanded=true]:before{content:"\u25BE "}.ladder .served>*{background:var(--pass-panel)}.ladder .gap>td{padding-left:1.5rem;border-left:3px solid var(--fail);background:var(--panel)}.blocker{display:block}.chart{width:45%;vertical-align:middle}.bars td,.bars th{padding-block:.25rem}.bars tbody th{min-width:7rem}.duet .chart{width:24%}.duet tr:has(+.why)>*{border-bottom:0}.why>td{padding-top:0}svg{display:block;width:100%;overflow:visible}.bar{height:.7rem}.bar rect{fill:var(--os)}.strip{height:1.1rem}.strip line{stroke:var(--tone);stroke-width:2px;vector-effect:non-scaling-stroke}.strip rect{fill:var(--tone)}.strip .grid{stroke:var(--rule);stroke-width:1px}.strip .latest{stroke-width:7px;stroke-linecap:round}.strip .limit{stroke:var(--fail);stroke-dasharray:4 3}.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem}.plot svg{fill:var(--soft)}.plot .g{stroke:var(--soft);stroke-opacity:.35}.os{--tone: var(--os)}.go{--tone: var(--go)}.timers td:last-child,.timers th:last-child{padding-inline:1.6rem}.scroll{overflow-x:auto}.scroll td{white-space:nowrap}.plotted{min-width:9rem;vertical-align:middle}.axis{display:flex;justify-content:space-between;margin-inline:-1.4rem;font-weight:400}.axis span{width:2.8rem;text-align:center}footer{margin-top:3rem;color:var(--soft);font-size:.875rem}@media(min-width:60rem){.duet th[scope=row],th[scope=row]:has(>code){min-width:12rem}}@media(max-width:44rem){.less{display:none}th,td{padding:.35rem .3rem}thead th,.controls label{white-space:normal}thead th{overflow-wrap:normal}fieldset label{display:inline-block}thead th:not([aria-sort]) button:after{content:none}.matrix .row>*{padding-inline:.2rem;font-size:.9rem}.matrix>thead th{padding-inline:.2rem;font-size:.75rem}.timers thead th{white-space:nowrap}.bars tbody th{min-width:5rem}.row>th{min-width:4.75rem}.matrix .row .badge,.tag{padding-inline:.25rem;font-size:.75rem}.tag{white-space:normal}.basics>div{grid-template-columns:8rem 1fr}.matrix>tbody>.more>td,.detail{padding-inline:0}.chart{width:38%}.timers td:last-child,.timers th:last-child{padding-inline:.6rem}.duet .chart{display:none}.axis{margin-inline:-.4rem;font-size:.7rem}.axis span{width:auto}}@media print{:root{--paper: #ffffff;--panel: #ffffff;--ink: #000000;--soft: #444444;--rule: #bbbbbb;--link: #000000;--pass: #0b4d1e;--fail: #8a0b1f;--warn: #5f3900;--unknown: #3a2c78;--pass-panel: #ffffff;--fail-panel: #ffffff;--warn-panel: #ffffff;--unknown-panel: #ffffff;--os: #0b6e8f;--go: #7a3fb5;color-scheme:light}html{font-size:9.5pt}body{max-width:none;padding:0}.skip-link,nav,.controls:not([hidden]),.copy,.said,.open:before,thead button:after{display:none}details.fold::details-content{content-visibility:visible;block-size:auto}tr,h2,h3,h4{break-inside:avoid;break-after:auto}.more{break-inside:auto}h2,h3,h4{break-after:avoid}svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}',
  styleHash: "sha256-aQdmEUAlWdSa8OaOGuL6Mud2EASVZr9/IveRLy7u7Mo="
};
function termList(terms) {
  const rows = terms.map(([name, value, width]) => {
    return html`<div${width === "wide" ? html` class="wide"` : null}><dt>${name}</dt><dd>${value}</dd></div>`;
  });
  return html`<dl class="basics">${rows}</dl>`;
}
function pageBinaries({ report, extent }) {
  const { binaries } = report;
  const parts = binaries.slice(0, extent.items).map((binary) => {
    return html`<details class="fold" ${binaries.length === 1 ? html` open` : null}>
      <summary>${code(binary.path, 100)} ${line(`${binary.os}/${binary.arch}`, 40)}, ${binary.linkage}</summary>
      ${termList(binaryRows(binary, extent.symbols))}
    </details>`;
  });
  if (parts.length === 0) return NOTHING;
  const left = binaries.length - parts.length;
  const more = left > 0 ? html`<p>${(0, import_quantity_text.groupThousands)(left)} more binaries left out here for length.</p>` : null;
  return html`<section aria-labelledby="binaries">
    <h2 id="binaries">Binaries</h2>
    ${parts}${more}
  </section>`;
}
function binaryRows(binary, symbols) {
  const { sha256, sizeBytes, interpreter, needed, rpath, runpath, cgoPackages, cpuLevel, warnings, libc, format } = binary;
  const rows = [
    ["SHA-256", code(sha256, 80), "wide"],
    ["size", html`${(0, import_quantity_text.bytesText)(sizeBytes)}`]
  ];
  const go = (0, import_system_words.goLine)(binary);
  if (go !== null) rows.push(["Go", line(go, 300), "wide"]);
  if (libc !== "none" && format === "elf") rows.push(["C library", html`${libc === "unknown" ? "not known" : libc}`]);
  if (interpreter !== null) rows.push(["loader", code(interpreter)]);
  if (needed.length > 0) rows.push(["needs", names(needed, 12), "wide"]);
  for (const { library, floor, names: wanted } of (0, import_system_words.floorsOf)(binary)) {
    const blame = wanted.length === 0 || symbols === 0 ? null : html`, for ${names(wanted, symbols)}`;
    rows.push([`least of ${library.slice(0, 60)}`, html`${code(floor, 60)}${blame}`, "wide"]);
  }
  if (rpath.length + runpath.length > 0) rows.push(["search path", names([...rpath, ...runpath], 6)]);
  if (cgoPackages !== null && cgoPackages.length > 0) rows.push(["C code comes with", names(cgoPackages, 8)]);
  if (cpuLevel !== null) rows.push(["CPU level", html`x86-64-v${cpuLevel}`]);
  for (const [label, text] of (0, import_system_words.systemRows)(binary)) rows.push([label, line(text, 300), "wide"]);
  rows.push(["hardening", html`${(0, import_system_words.hardeningText)(binary)}`]);
  for (const warning of warnings.slice(0, 5)) rows.push(["not read in full", line(warning, 200), "wide"]);
  return rows;
}
function names(all, most) {
  const shown = all.slice(0, most).map((name) => code(name, 100));
  const left = all.length - shown.length;
  return html`${join(shown, ", ")}${left > 0 ? ` and ${(0, import_quantity_text.groupThousands)(left)} more` : null}`;
}
function pageContext(report, extent) {
  const naming = (0, import_cell_words.cellNaming)(report);
  return {
    report,
    naming,
    extent,
    anchors: new Map(report.cells.map(({ id }, index) => [id, anchorOf(index)])),
    names: new Map(report.cells.map((cell) => [cell.id, (0, import_cell_words.cellName)(cell, naming)])),
    outputs: /* @__PURE__ */ new Map()
  };
}
function anchorOf(index) {
  return `cell-${index + 1}`;
}
function cellLinks(ids, context, most) {
  const shown = ids.slice(0, most).map((id) => {
    const name = line(context.names.get(id) ?? id, 100);
    const anchor = context.anchors.get(id);
    return anchor === void 0 ? html`<code>${name}</code>` : html`<a href="#${anchor}"><code>${name}</code></a>`;
  });
  const left = ids.length - shown.length;
  return html`${join(shown, ", ")}${left > 0 ? ` and ${(0, import_quantity_text.groupThousands)(left)} more` : null}`;
}
var MARKS = { pass: "\u2713", fail: "\u2717", warn: "!", unknown: "?", skip: "\u2013" };
function outcomeBadge(outcome, word = outcome === "skip" ? "skipped" : outcome, mark = MARKS[outcome]) {
  return html`<span class="badge ${outcome}"><span aria-hidden="true">${mark}</span> ${word}</span>`;
}
function isStandIn({ image }) {
  return image?.standIn != null;
}
var BADGES = { bad: "fail", good: "pass", neutral: "skip" };
function pageChanges(context) {
  const { changes } = context.report;
  if (changes === null) return NOTHING;
  const items = (0, import_timer_tables.changeWords)(changes).map(({ kind, text, cells, names: names2 }) => {
    const shown = names2.slice(0, 8).map((name) => code(name, 100));
    if (names2.length > 8) shown.push(html`${names2.length - 8} more`);
    const where = cells.length === 0 ? null : html`: ${cellLinks(cells, context, 24)}`;
    const word = kind === "bad" ? "worse" : kind === "good" ? "better" : "other";
    return html`<li>${outcomeBadge(BADGES[kind], word)} ${line(text, 300)}${where} ${join(shown, ", ")}</li>`;
  });
  return html`<section aria-labelledby="changes">
    <h2 id="changes">Since the baseline</h2>
    <p>The baseline was started <time datetime="${changes.since}">${changes.since}</time>.</p>
    ${items.length === 0 ? html`<p>Nothing changed.</p>` : html`<ul class="reasons">
            ${items}
          </ul>`}
  </section>`;
}
var WIDTH = 640;
var HEIGHT = 240;
var LEFT = 46;
var RIGHT = 12;
var TOP = 28;
var BOTTOM = 34;
var PLOT_WIDTH = WIDTH - LEFT - RIGHT;
var PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
var MOST_POINTS = 400;
var COLOURS = { host: "#8b949e", cell: "#2f81f7" };
function histogramSvg(traces, scale) {
  const top = topShare(traces, scale);
  const drawn = inOrder(traces).map(({ histogram, role }) => {
    const bins = (0, import_timer_tables.logBins)(histogram, scale);
    const width = PLOT_WIDTH / scale.bins;
    const bars = bins.flatMap((count, index) => {
      if (count === 0) return [];
      const height = Math.max(1, Math.sqrt(count / histogram.count / top) * PLOT_HEIGHT);
      return [
        `M${fixed(LEFT + index * width)} ${TOP + PLOT_HEIGHT}v${fixed(-height)}h${fixed(width)}v${fixed(height)}z`
      ];
    });
    return `<path d="${bars.join("")}" fill="${COLOURS[role]}" fill-opacity="${role === "host" ? 0.45 : 0.55}"/>`;
  });
  const marks = SHARES.filter((share) => share <= top && share >= top / 50).map((share) => {
    return { y: Math.sqrt(share / top), label: `${share * 100} %` };
  });
  return frame("How often which lateness came", traces, scale, marks, drawn.join(""));
}
var SHARES = [1e-3, 5e-3, 0.01, 0.05, 0.1, 0.2, 0.5, 1];
function topShare(traces, scale) {
  const most = Math.max(
    0,
    ...traces.map(({ histogram }) => Math.max(...(0, import_timer_tables.logBins)(histogram, scale)) / (histogram.count || 1))
  );
  return SHARES.find((share) => share >= most) ?? 1;
}
function ecdfSvg(traces, scale) {
  const drawn = inOrder(traces).map(({ histogram, role }) => {
    return `<path d="${ecdfPath(histogram, scale)}" fill="none" stroke="${COLOURS[role]}" stroke-width="2" stroke-linejoin="round"/>`;
  });
  const marks = [0, 0.5, 0.9, 0.99, 0.999].map((p) => ({ y: stretched(p), label: p === 0 ? "0" : `p${p * 100}` }));
  return frame("Share of timers that were at most so late", traces, scale, marks, drawn.join(""));
}
function stretched(share) {
  return Math.min(1, -Math.log10(Math.max(1e-4, 1 - share)) / 4);
}
function ecdfPath({ count, buckets }, scale) {
  const points = [];
  let seen = 0;
  let lastX = -1;
  const every = Math.max(1, Math.ceil(buckets.size / MOST_POINTS));
  for (const [step, [index, of]] of [...buckets].entries()) {
    seen += of;
    const x = xOf(((0, import_histogram.bucketFloor)(index) + (0, import_histogram.bucketFloor)(index + 1)) / 2, scale);
    if (step % every !== 0 && step !== buckets.size - 1) continue;
    const y = TOP + PLOT_HEIGHT * (1 - stretched(seen / count));
    points.push(lastX < 0 ? `M${fixed(x)} ${TOP + PLOT_HEIGHT}V${fixed(y)}` : `H${fixed(x)}V${fixed(y)}`);
    lastX = x;
  }
  return points.join("");
}
function frame(title, traces, scale, marks, drawn) {
  const rows = marks.map(({ y, label }) => {
    const at = fixed(TOP + PLOT_HEIGHT * (1 - y));
    return `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" class="g"/><text x="${LEFT - 6}" y="${at}" dy="4" text-anchor="end">${label}</text>`;
  });
  const columns = decades(scale).map((ns) => {
    const at = fixed(xOf(ns, scale));
    return `<path d="M${at} ${TOP}v${PLOT_HEIGHT}" class="g"/><text x="${at}" y="${HEIGHT - 14}" text-anchor="${ns === scale.toNs ? "end" : "middle"}">${(0, import_quantity_text.durationText)(ns / 1e6)}</text>`;
  });
  const legend = traces.map(({ name, role }, index) => {
    const x = LEFT + index * ((WIDTH - LEFT) / Math.max(2, traces.length));
    return `<rect x="${fixed(x)}" y="8" width="10" height="10" fill="${COLOURS[role]}"/><text x="${fixed(x + 15)}" y="17">${escapeXml(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui,sans-serif" font-size="12" fill="#6e7781"><title>${title}</title><style>.g{stroke:#8b949e;stroke-opacity:.3}</style>${rows.join("")}${columns.join("")}${drawn}${legend.join("")}</svg>
`;
}
function inOrder(traces) {
  return [...traces.filter(({ role }) => role === "host"), ...traces.filter(({ role }) => role === "cell")];
}
function xOf(ns, { fromNs, toNs }) {
  const share = Math.log(Math.max(ns, fromNs) / fromNs) / Math.log(toNs / fromNs);
  return LEFT + PLOT_WIDTH * Math.min(1, share);
}
function decades({ fromNs, toNs }) {
  const found = [];
  for (let ns = 10 ** Math.ceil(Math.log10(fromNs)); ns <= toNs * 1.000001; ns *= 10) found.push(ns);
  return found.length > 1 ? found : [fromNs, toNs];
}
function fixed(value) {
  return String(Number(value.toFixed(1)));
}
function escapeXml(text) {
  const marks = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  const shown = Array.from(text.replaceAll(new RegExp("\\p{C}", "gu"), "")).slice(0, 60).join("");
  return shown.replaceAll(/[&<>"']/g, (mark) => marks[mark]);
}
function pageDuet(context) {
  const measured = (0, import_timer_tables.duetCells)(context.report);
  if (measured.length === 0) return NOTHING;
  const scale = percentScale(measured);
  const heads = import_timer_tables.DUET_COLUMNS.map((name) => {
    return html`<th scope="col" class="${name === "verdict" ? "main" : NARROW.has(name) ? "number" : "number less"}">
      ${name}
    </th>`;
  });
  const worst = [...measured].sort(import_timer_tables.byVerdict).filter(({ duet }) => duet.cell !== null && duet.control !== null);
  const shapes = worst.slice(0, context.extent.plots).map((each, index) => duetShapes(each, index === 0, context));
  const left = worst.length - shapes.length;
  return html`<section aria-labelledby="duet">
    <h2 id="duet">Timers against the host</h2>
    <p>${(0, import_timer_tables.duetBasis)(measured.map(({ duet }) => duet))}</p>
    <table class="bars duet">
      <thead>
        <tr>
          <th scope="col">cell</th>
          ${heads}
          <th scope="col" class="chart">bounds of p90, and the limit</th>
        </tr>
      </thead>
      <tbody>
        ${measured.map((each) => duetRow(each, scale, context))}
      </tbody>
    </table>
    ${shapes}${left > 0 ? html`<p class="aside">Shapes of ${(0, import_quantity_text.countText)(left, "more cell")} left out here for length.</p>` : null}
  </section>`;
}
var NARROW = /* @__PURE__ */ new Set(["p90"]);
var BADGES2 = {
  steady: "pass",
  jittery: "warn",
  inconclusive: "unknown",
  contaminated: "unknown",
  unmeasured: "skip"
};
function duetRow(measured, scale, { anchors, names: names2 }) {
  const { cell, duet } = measured;
  const figures2 = (0, import_timer_tables.duetFigures)(duet).map((figure, index) => {
    const name2 = import_timer_tables.DUET_COLUMNS[index + 1] ?? "";
    return html`<td class="${NARROW.has(name2) ? "number" : "number less"}">${figure}</td>`;
  });
  const why = (0, import_timer_tables.whyText)(measured);
  const name = line(names2.get(cell.id) ?? cell.id, 100);
  const row = html`<tr>
    <th scope="row">
      <a href="#${anchors.get(cell.id) ?? ""}"><code>${name}</code></a>
    </th>
    <td>${outcomeBadge(BADGES2[duet.verdict], duet.verdict, import_timer_tables.VERDICT_MARKS[duet.verdict].mark)}</td>
    ${figures2}
    <td class="chart">${boundsStrip(duet, scale)}</td>
  </tr>`;
  if (why === "") return row;
  return html`${row}
    <tr class="why">
      <td class="aside" colspan="${import_timer_tables.DUET_COLUMNS.length + 2}">${line(why, 300)}</td>
    </tr>`;
}
function percentScale(measured) {
  const ends = measured.flatMap(
    ({ duet: { p90, limitPercent } }) => p90 === null ? [] : [p90.lower, p90.upper, limitPercent]
  );
  const limits = measured.map(({ duet }) => duet.limitPercent);
  const most = Math.max(1, ...limits) * 3;
  return { from: Math.max(-most, Math.min(0, ...ends)), to: Math.min(most, Math.max(1, ...ends)) };
}
function boundsStrip({ p90, limitPercent }, { from, to }) {
  const at = (percent) => Math.round(Math.min(1, Math.max(0, (percent - from) / (to - from))) * 1e3);
  const marks = html`<line class="grid" x1="${at(0)}" x2="${at(0)}" y1="0" y2="20" /><line
      class="limit"
      x1="${at(limitPercent)}"
      x2="${at(limitPercent)}"
      y1="0"
      y2="20"
    />`;
  const bounds = p90 === null ? null : html`<line class="whisker" x1="${at(p90.lower)}" x2="${at(p90.upper)}" y1="10" y2="10" /><line
            class="latest"
            x1="${at(p90.estimate)}"
            x2="${at(p90.estimate)}"
            y1="10"
            y2="10"
          />`;
  return html`<svg class="strip os" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    ${marks}${bounds}
  </svg>`;
}
function duetShapes({ cell, duet }, open, { names: names2 }) {
  const { control, cell: inCell } = (0, import_timer_tables.duetHistograms)(duet);
  const scale = (0, import_timer_tables.scaleOf)([duet], 96);
  const traces = [
    { name: "its host", histogram: control, role: "host" },
    { name: "the cell", histogram: inCell, role: "cell" }
  ];
  const pictures = [histogramSvg(traces, scale), ecdfSvg(traces, scale)].map((svg) => {
    return html`<div class="plot">${trusted(svg.replace(/<style>[^<]*<\/style>/, "").trim())}</div>`;
  });
  return html`<details class="fold" ${open ? html` open` : null}>
    <summary>Shape of lateness in <code>${line(names2.get(cell.id) ?? cell.id, 100)}</code></summary>
    <div class="plots">${pictures}</div>
  </details>`;
}
function pageHeader(context) {
  const { report } = context;
  const { passes, subjects } = (0, import_timer_tables.verdictWords)(report);
  const subject = join(
    subjects.slice(0, 3).map((name) => code(name, 60)),
    ", "
  );
  const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : null;
  return html`<header class="verdict ${passes ? "pass" : "fail"}">
    <p class="tool">Portcullis report</p>
    <h1>
      <span class="mark" aria-hidden="true">${passes ? "\u2713" : "\u2717"}</span> Gate
      ${passes ? "passes" : "fails"}${subjects.length === 0 ? null : html` for ${subject}${more}`}
    </h1>
    ${passes ? html`<p class="lead">${(0, import_timer_tables.passedText)(report.cells)}.</p>` : null}
    ${report.complete ? null : html`<p class="notice">${outcomeBadge("warn", "partial")} The run was cut short: cells that did not end are unknown.</p>`}
    ${gateReasons(context)} ${tiles(context)} ${notices(context)}
  </header>`;
}
function gateReasons(context) {
  const { gate } = context.report;
  if (gate.reasons.length === 0) return NOTHING;
  const beside = new Set((0, import_timer_tables.reasonsBesideCells)(gate));
  const reasons = merged(gate.reasons).toSorted((a, b) => rank(a.reason) - rank(b.reason));
  const items = reasons.map(({ reason, cells }) => {
    const { severity, message } = reason;
    const text = beside.has(reason) || cells.length < 2 ? prose(message) : html`${REASONS[reason.code] ?? message}`;
    const where = cells.length === 0 ? null : html`<span class="where">${cellLinks(cells, context, 20)}</span>`;
    return html`<li>
      ${outcomeBadge(severity === "fail" ? "fail" : "warn", severity === "fail" ? "closes" : "warns")} ${text} ${where}
    </li>`;
  });
  return html`<section aria-labelledby="gate-reasons">
    <h2 id="gate-reasons">What the gate says</h2>
    <ul class="reasons">
      ${items}
    </ul>
  </section>`;
}
var REASONS = {
  "required-cell-failed": "Required cells fail:",
  "required-cell-unknown": "Required cells are unknown, and what could not be found out is no proof:",
  "unknown-cell": "Cells are unknown:",
  "prediction-contradicted": "Prediction and observation contradict each other:"
};
function rank({ severity }) {
  return severity === "fail" ? 0 : 1;
}
function merged(reasons) {
  const byKey = /* @__PURE__ */ new Map();
  for (const reason of reasons) {
    const key = reason.code in REASONS ? `${reason.code} ${reason.severity}` : JSON.stringify(reason);
    const before = byKey.get(key);
    if (before) before.cells.push(...reason.cells);
    else byKey.set(key, { reason, cells: [...reason.cells] });
  }
  return [...byKey.values()];
}
function tiles({ report }) {
  const outcomes = ["pass", "warn", "fail", "unknown", "skip"].flatMap((outcome) => {
    const count = report.cells.filter((cell) => cell.outcome === outcome).length;
    return count === 0 ? [] : [
      html`<div class="tile">
            <dt>${outcomeBadge(outcome)}</dt>
            <dd>${count}</dd>
          </div>`
    ];
  });
  const facts = [["cells", html`${report.cells.length}`]];
  const agreement = (0, import_timer_tables.agreementText)(report.cells);
  if (agreement !== null) facts.push(["as predicted", html`${agreement}`]);
  if (report.gate.glibcFloor !== null) facts.push(["needs at least", line(report.gate.glibcFloor, 40)]);
  facts.push(["took", html`${(0, import_quantity_text.durationText)(report.durationMs)}`]);
  const rest = facts.map(
    ([term, value]) => html`<div class="tile">
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
  );
  return html`<dl class="tiles">${outcomes}${rest}</dl>`;
}
function notices({ report }) {
  const { cells, engine } = report;
  const said = [];
  const standIns = cells.filter(isStandIn).length;
  if (standIns > 0) {
    said.push(
      `${(0, import_quantity_text.countText)(standIns, "cell")} ran in a stand-in, a userland with the same C library rebuilt from packages, because the image could not be had. That is weaker proof; they are marked.`
    );
  }
  if (engine === null && cells.every(({ basis }) => basis !== "observation")) {
    said.push("Nothing was run: this rests on predictions alone.");
  }
  return html`${said.map((text) => html`<p class="notice">${text}</p>`)}`;
}
function glibcLadder(binary, cells) {
  const needs = (0, import_glibc_floor.glibcNeeds)(binary);
  if (binary.format !== "elf" || needs.length === 0) return null;
  const own = cells.filter(({ binary: sha, target }) => sha === binary.sha256 && isGlibc(target.libc));
  const known = (0, import_targets_json.catalogueTargets)().filter(({ libc, architectures }) => {
    return isGlibc(libc) && (architectures === null || architectures.includes(binary.arch));
  });
  const tried = new Set(own.map(({ target }) => target.id));
  const versions = /* @__PURE__ */ new Set([
    ...own.map(({ target }) => target.libc.version),
    ...known.map(({ libc }) => libc.version)
  ]);
  const ladder = [...versions].filter((version) => VERSION.test(version)).sort((a, b) => (0, import_compare_versions.compareVersions)(b, a));
  return ladder.map((version, index) => ({
    version,
    served: (0, import_compare_versions.compareVersions)(needs[0].version, version) <= 0,
    cells: own.filter(({ target }) => target.libc.version === version),
    others: known.filter(({ id, libc }) => libc.version === version && !tried.has(id)).map(({ id }) => id),
    blockers: blockersBetween(needs, version, ladder[index - 1] ?? null).map((need) => blocker(need, binary))
  }));
}
var VERSION = /^\d+(?:\.\d+){1,2}$/;
function isGlibc({ family, version }) {
  return family === "glibc" && version !== null;
}
function blockersBetween(needs, version, above) {
  return needs.filter((need) => {
    return (0, import_compare_versions.compareVersions)(need.version, version) > 0 && (above === null || (0, import_compare_versions.compareVersions)(need.version, above) <= 0);
  });
}
function blocker({ node, library, symbols }, binary) {
  return { node, library, symbols: symbols.map((name) => ({ name, wantedBy: wantedBy(name, binary) })) };
}
function wantedBy(symbol, { go, cgoPackages }) {
  const known = Object.hasOwn(import_std_cgo_symbols.STD_SYMBOL_PACKAGE, symbol) ? import_std_cgo_symbols.STD_SYMBOL_PACKAGE[symbol] : void 0;
  if (known !== void 0) return `package ${known}`;
  if (go === null) return "the program";
  if (import_std_cgo_symbols.STD_CGO_SYMBOLS.has(symbol)) return "runtime/cgo and its start files";
  const foreign = (cgoPackages ?? []).filter((name) => !STD_PACKAGES.has(name));
  if (foreign.length === 0) return "C code";
  return foreign.length <= 2 ? `C code of ${foreign.join(", ")}` : `C code of ${foreign[0]} and ${foreign.length - 1} more`;
}
var STD_PACKAGES = /* @__PURE__ */ new Set(["net", "os/user", "runtime/cgo", "syscall", "plugin"]);
function pageLadder(context) {
  const { binaries, cells } = context.report;
  const parts = binaries.slice(0, context.extent.items).flatMap((binary) => {
    const ladder = glibcLadder(binary, cells);
    return ladder === null ? [] : [binaryLadder(binary, ladder, context)];
  });
  if (parts.length === 0) return NOTHING;
  return html`<section aria-labelledby="ladder">
    <h2 id="ladder">glibc ladder</h2>
    <p>
      From the versions that the binary names alone: which glibc serves it, and what stands between it and the next one
      down. The matrix says what else decides.
    </p>
    ${parts}
  </section>`;
}
function binaryLadder(binary, ladder, context) {
  const { naming } = context;
  const name = naming.severalBinaries ? html`<h3>${code(naming.binaryNames.get(binary.sha256) ?? binary.path, 80)}</h3>` : null;
  const next = ladder.find(({ served }) => !served);
  const rows = ladder.map((rung) => rungRows(rung, rung === next, context));
  return html`${name}
    <table class="ladder">
      <caption class="aside">
        ${summary(ladder, next)}
      </caption>
      <thead>
        <tr>
          <th scope="col">glibc</th>
          <th scope="col">serves it</th>
          <th scope="col">who has it</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
function summary(ladder, next) {
  const oldest = ladder.findLast(({ served }) => served);
  if (oldest === void 0) return "No glibc in the list serves it.";
  if (next === void 0) return `Every glibc in the list serves it, down to ${oldest.version}.`;
  const blocking = next.blockers.map(({ node }) => node);
  return `Served from glibc ${oldest.version} up. ${next.version} is blocked by ${(0, import_quantity_text.listText)(blocking, 4)}.`;
}
function rungRows({ version, served, cells, others, blockers }, isNext, context) {
  const gap = blockers.length === 0 ? null : html`<tr class="gap">
          <td colspan="3">
            <strong>${isNext ? "Blocks the next one down" : "Further down"}:</strong>
            ${blockers.map((each) => blockerText(each, context))}
          </td>
        </tr>`;
  const tried = cellLinks(
    cells.map(({ id }) => id),
    context,
    12
  );
  const rest = others.length === 0 ? null : html`${cells.length > 0 ? ", " : null}<span class="aside">${(0, import_quantity_text.listText)(others, 8)}</span>`;
  const badge = served ? outcomeBadge("pass", "yes") : outcomeBadge("fail", "no");
  return html`${gap}
    <tr class="${served ? "served" : "blocked"}">
      <th scope="row">${line(version, 20)}</th>
      <td>${badge}</td>
      <td>${tried}${rest}</td>
    </tr>`;
}
function blockerText({ node, library, symbols }, { extent }) {
  const shown = symbols.slice(0, extent.symbols);
  const wants = [...new Set(shown.map(({ wantedBy: wantedBy2 }) => wantedBy2))].map((owner) => {
    const names2 = shown.filter(({ wantedBy: wantedBy2 }) => wantedBy2 === owner).map(({ name }) => code(name, 60));
    return html`${join(names2, ", ")}, wanted by ${line(owner, 160)}`;
  });
  const left = symbols.length - extent.symbols;
  const more = left > 0 ? `; ${(0, import_quantity_text.groupThousands)(left)} more` : null;
  return html`<span class="blocker"
    >${code(node, 40)} of ${code(library, 60)}${wants.length > 0 ? ": " : null}${join(wants, "; ")}${more}</span
  > `;
}
function pageFacts(cell, { report, extent }) {
  if (cell.facts === null) return NOTHING;
  const { production } = report;
  const own = (0, import_timer_tables.factTexts)(cell);
  const spread = (0, import_timer_tables.factSpread)(report.cells);
  const rows = [...own].flatMap(([name, value]) => {
    const values = spread.get(name);
    if (values === void 0 || values.size < 2) return [];
    const others = [...values].filter(([other]) => other !== value).sort(([, a], [, b]) => b.length - a.length);
    const mine = values.get(value)?.length ?? 1;
    const rest = others.slice(0, 3).map(([other, cells]) => `${other} (${cells.length})`);
    if (others.length > 3) rest.push(`${others.length - 3} other values`);
    const wanted = production === void 0 ? null : valueOf(values, production);
    const unlike = wanted === null ? others.some(([, cells]) => cells.length > mine) : value !== wanted;
    return [{ name, value, mine, others: rest.join(", "), unlike }];
  });
  const against = production === void 0 ? "most" : production;
  const alike2 = own.size - rows.length;
  const body = rows.slice(0, extent.items * 2).map(({ name, value, mine, others, unlike }) => {
    const mark = unlike ? html` <span class="tag warn">differs from ${line(against, 60)}</span>` : null;
    return html`<tr>
      <th scope="row">${line((0, import_timer_tables.factName)(name), 60)}</th>
      <td>${line(value, 120)}${mark}${mine > 1 ? html` <span class="aside">as in ${mine - 1} more</span>` : null}</td>
      <td>${line(others, 300)}</td>
    </tr>`;
  });
  const same = alike2 > 0 ? html`<p class="aside">${alike2} more facts are the same in every cell.</p>` : null;
  if (body.length === 0)
    return html`<h3>Facts against the others</h3>
      ${same}${callsLine(cell)}`;
  return html`<h3>Facts against the others</h3>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">fact</th>
          <th scope="col">here</th>
          <th scope="col">others (cells)</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
    ${same}${callsLine(cell)}`;
}
function valueOf(values, production) {
  const found = [...values].find(([, cells]) => cells.some(({ target }) => target.id === production));
  return found?.[0] ?? null;
}
function callsLine(cell) {
  const [answers] = (0, import_timer_tables.callAnswers)([cell]);
  if (answers === void 0) return NOTHING;
  return html`<p class="aside">System calls that matter to Go programs: ${line((0, import_timer_tables.callAnswersText)(answers), 400)}.</p>`;
}
function pageFinding(finding, { evidenceLines, sentence }) {
  const { id, title, message, evidence, remedy, severity } = finding;
  return html`<article class="finding">
    <h4>${severityBadge(severity)} ${line(title, 100)} <code class="id">${line(id, 60)}</code></h4>
    <p>${prose(message, sentence)}</p>
    ${pageEvidence(evidence, evidenceLines, sentence)}${pageRemedy(remedy, sentence)}
  </article>`;
}
function severityBadge(severity) {
  return outcomeBadge(severity === "error" ? "fail" : severity === "warning" ? "warn" : "skip", severity);
}
function pageEvidence(evidence, most, sentence) {
  if (evidence.length === 0 || most === 0) return NOTHING;
  return html`<pre class="evidence">
${lines(evidence.slice(0, most + 1).join("\n"), { lines: most, columns: Math.min(300, sentence) })}</pre>`;
}
function pageRemedy(remedy, sentence) {
  if (remedy === null) return NOTHING;
  const command = remedy.command === null ? null : html`<pre class="command" data-copy>
${lines(remedy.command, { lines: sentence < 200 ? 2 : 20, columns: sentence * 2 })}</pre>`;
  return html`<div class="remedy">
    <p><strong>Fix:</strong> ${prose(remedy.text, sentence)}</p>
    ${command}
  </div>`;
}
function pageSteps(cell, told, context) {
  const { steps } = cell;
  const { extent } = context;
  if (steps.length === 0) return NOTHING;
  const shown = steps.slice(0, extent.items).map((step) => pageStep(cell, step, told, context));
  const left = steps.length - shown.length;
  return html`<h3>Smoke cases</h3>
    ${shown}${left > 0 ? html`<p>${(0, import_quantity_text.countText)(left, "more case")} left out here for length.</p>` : null}`;
}
function pageStep(cell, step, told, context) {
  const { extent } = context;
  const { name, kind, startAs, result, findings, startError } = step;
  const how = [kind === "server" ? "server" : "", startAs === "pid1" ? "PID 1" : ""].filter(Boolean).join(", ");
  const own = findings.filter(({ id }) => !told.has(id)).slice(0, extent.items);
  const refused = startError === null ? null : html`<p>${line(startError.message, 300)}</p>`;
  return html`<article class="step">
    <h4>${outcomeBadge(result)} <code>${line(name, 100)}</code>${how === "" ? null : ` (${how})`}</h4>
    <p class="figures">${figures(step)}</p>
    ${refused}${own.map((finding) => pageFinding(finding, extent))}
    ${output("stdout", step.stdout, cell, context)}${output("stderr", step.stderr, cell, context)}
  </article>`;
}
function figures(step) {
  const time = (0, import_step_words.timeText)(step);
  return [(0, import_step_words.endText)(step), ...time === null ? [] : [time], ...(0, import_step_words.peakWords)(step)].join(", ");
}
function output(stream, captured, cell, context) {
  if (captured === null || captured.text.trim() === "") return NOTHING;
  const { outputLines, repeatOutputs } = context.extent;
  const head = html`${stream}
    <span class="aside">${(0, import_quantity_text.bytesText)(captured.bytes)}${captured.truncated ? ", cut" : null}</span>`;
  if (outputLines === 0) return html`<p class="stream">${head} <span class="aside">left out here for length</span></p>`;
  const first = repeatOutputs ? cell.id : firstWith(captured.text, cell, context);
  if (first !== cell.id) return html`<p class="stream">${head} the same as in ${cellLinks([first], context, 1)}</p>`;
  const text = lines(captured.text, { lines: outputLines, columns: 240 });
  return html`<p class="stream">${head}</p>
    <pre>${text}</pre>`;
}
function firstWith(text, { id }, { outputs }) {
  if (text.length < 200) return id;
  const first = outputs.get(text);
  if (first === void 0) outputs.set(text, id);
  return first ?? id;
}
function pageTimers(context) {
  const { cells } = context.report;
  const measured = cells.flatMap(
    (cell) => cell.timers === null || cell.timers.paths.length === 0 ? [] : [{ cell, timers: cell.timers }]
  );
  if (measured.length === 0) return NOTHING;
  const scale = decadesOf(measured.flatMap(({ timers }) => timers.paths));
  const rows = measured.flatMap(
    ({ cell, timers }) => timers.paths.map((path, index) => timerRow(cell, timers, path, index, scale, context))
  );
  const unmeasured = cells.filter(({ timers, basis }) => timers === null && basis === "observation").length;
  return html`<section aria-labelledby="timers">
    <h2 id="timers">Lateness of timers</h2>
    <p>
      ${(0, import_timer_tables.timersBasis)(measured.map(({ timers }) => timers))} The bar goes from p50 to p90, the line on to p99, the dot is
      the latest. They belong to the machine that ran the cells: compare them within this
      run.${unmeasured > 0 ? ` ${(0, import_quantity_text.countText)(unmeasured, "cell")} ran without being measured.` : null}
    </p>
    <table class="bars timers">
      <thead>
        <tr>
          <th scope="col">cell</th>
          <th scope="col">path</th>
          <th scope="col" class="number">p50</th>
          <th scope="col" class="number">p99</th>
          <th scope="col" class="number less">max</th>
          <th scope="col" class="number less">missed</th>
          <th scope="col" class="chart">${axis(scale)}</th>
        </tr>
      </thead>
      ${rows}
    </table>
  </section>`;
}
function timerFigures({ paths, clock }) {
  const terms = paths.map((path) => {
    const late = ["p50Ns", "p90Ns", "p95Ns", "p99Ns", "maxNs"].map((name) => {
      return `${name.replace("Ns", "")} ${(0, import_quantity_text.microsecondsText)(path[name])}`;
    });
    const missed = `${(0, import_quantity_text.groupThousands)(path.missed)} missed, ${(0, import_quantity_text.groupThousands)(path.samples)} samples`;
    return [`lateness, ${(0, import_timer_tables.pathText)(path)}`, html`${late.join(", ")} µs; ${missed}`, "wide"];
  });
  const read = ["time.Now", html`${(0, import_timer_tables.nowText)(clock)}, clock read by ${(0, import_timer_tables.clockText)(clock)}`, "wide"];
  return termList([...terms, read]);
}
function timerRow(cell, { paths }, path, index, scale, { anchors, names: names2 }) {
  const name = line(names2.get(cell.id) ?? cell.id, 100);
  const head = index === 0 ? html`<th scope="rowgroup" rowspan="${paths.length}">
          <a href="#${anchors.get(cell.id) ?? ""}"><code>${name}</code></a>
        </th>` : null;
  const figures2 = [path.p50Ns, path.p99Ns].map((ns) => html`<td class="number">${(0, import_quantity_text.microsecondsText)(ns)}</td>`);
  const open = index === 0 ? html`<tbody></tbody>` : null;
  const close = index === paths.length - 1 ? html`</tbody>` : null;
  return html`${open}
    <tr class="${path.path}">
      ${head}
      <td>${(0, import_timer_tables.pathText)(path)}</td>
      ${figures2}
      <td class="number less">${(0, import_quantity_text.microsecondsText)(path.maxNs)}</td>
      <td class="number less">${(0, import_quantity_text.groupThousands)(path.missed)}</td>
      <td class="chart">${latenessStrip(path, scale)}</td>
    </tr>
    ${close}`;
}
function decadesOf(paths) {
  const from = Math.floor(Math.log10(Math.max(1, Math.min(...paths.map(({ p50Ns }) => p50Ns)))));
  const to = Math.ceil(Math.log10(Math.max(10, ...paths.map(({ maxNs }) => maxNs))));
  return { from, to: Math.max(to, from + 1) };
}
function axis({ from, to }) {
  const marks = Array.from({ length: to - from + 1 }, (_, index) => (0, import_quantity_text.durationText)(10 ** (from + index) / 1e6));
  return html`<span class="axis">${marks.map((mark) => html`<span>${mark}</span>`)}</span>`;
}
function latenessStrip({ p50Ns, p90Ns, p99Ns, maxNs }, { from, to }) {
  const at = (ns) => {
    const share = (Math.log10(Math.max(1, ns)) - from) / (to - from);
    return Math.round(Math.min(1, Math.max(0, share)) * 1e3);
  };
  const grid = Array.from({ length: to - from + 1 }, (_, index) => {
    const x = Math.round(index / (to - from) * 1e3);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="20" />`;
  });
  const bar = html`<rect x="${at(p50Ns)}" width="${Math.max(2, at(p90Ns) - at(p50Ns))}" y="4" height="12" />`;
  const whisker = html`<line class="whisker" x1="${at(p90Ns)}" x2="${at(p99Ns)}" y1="10" y2="10" /><line
      class="whisker"
      x1="${at(p99Ns)}"
      x2="${at(p99Ns)}"
      y1="3"
      y2="17"
    />`;
  const latest = html`<line class="latest" x1="${at(maxNs)}" x2="${at(maxNs)}" y1="10" y2="10" />`;
  return html`<svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    ${grid}${bar}${whisker}${latest}
  </svg>`;
}
function pageCell(cell, context) {
  const { findings, told } = cellFindings(cell);
  const shown = findings.slice(0, context.extent.items);
  const left = findings.length - shown.length;
  const heading = findings.length === 0 ? NOTHING : html`<h3>Findings</h3>`;
  return html`<div class="detail">
    ${basics(cell)}
    ${heading}${shown.map((finding) => pageFinding(finding, context.extent))}${left > 0 ? html`<p>${(0, import_quantity_text.countText)(left, "more finding")} left out here for length.</p>` : null}
    ${pageSteps(cell, told, context)} ${pageFacts(cell, context)}
    ${cell.timers === null ? null : html`<h3>Timers</h3>
            ${timerFigures(cell.timers)}`}
  </div>`;
}
function cellFindings(cell) {
  const because = cell.outcome === "pass" ? [] : (0, import_explanation.causes)(cell).filter(({ id }) => id !== "reason");
  const primary = [...because, ...(0, import_explanation.hazards)(cell)];
  const ids = new Set(primary.map(({ id }) => id));
  const rest = [...cell.findings, ...cell.prediction.findings].filter(({ id }) => !ids.has(id) && ids.add(id));
  return { findings: [...primary, ...rest], told: ids };
}
function basics(cell) {
  const { target, image, reason, prediction, profile, platform, required, place, system } = cell;
  const rows = [
    [
      "predicted",
      html`${(0, import_cell_words.predictedText)(prediction)}${prediction.reason === null ? null : html`: ${prose(prediction.reason, 200)}`}`
    ],
    ["observed", html`${(0, import_cell_words.observedText)(cell)}${cell.agrees === false ? ", not as predicted" : null}`],
    ["smoke cases passed", html`${(0, import_cell_words.smokeText)(cell)}`],
    ["start-up", html`${(0, import_cell_words.startupText)(cell)}`],
    [target.system === void 0 ? "C library" : "system", line((0, import_cell_words.targetText)(target), 60)],
    [
      "profile",
      html`${line(profile, 60)}${(cell.profileNotes ?? []).map(({ kind, text }) => html` <span class="tag">${kind}</span> ${line(text, 400)}`)}`
    ],
    ["platform", line(platform, 60)],
    ["required", html`${required ? "yes" : "no"}`]
  ];
  if (target.kernel !== null) rows.push(["kernel of the distribution", line(target.kernel, 60)]);
  if (target.endOfLife !== null) rows.push(["end of life", line(target.endOfLife, 20)]);
  if (image !== null) {
    rows.push([
      "image",
      html`${code(image.reference, 120)}${image.digest === null ? null : html` ${code(image.digest, 80)}`}`,
      "wide"
    ]);
    if (image.standIn !== null)
      rows.push([
        "stand-in",
        html`<span class="tag">stand-in</span> ${code(image.standIn, 60)} took the place of the image`,
        "wide"
      ]);
  }
  if (place !== void 0) rows.push(["ran", line((0, import_timer_tables.placeText)(place), 200), "wide"]);
  for (const [label, text] of system === void 0 ? [] : (0, import_timer_tables.systemLines)(system))
    rows.push([label, line(text, 500), "wide"]);
  return html`${reason === null ? null : html`<p class="lead">${prose(reason, 200)}</p>`}${termList(rows)}`;
}
function pageMatrix(context) {
  const columns = columnsOf(context);
  const groups = context.report.cells.map((cell, index) => flat(cellRows(cell, index, columns, context)));
  const heads = columns.map(({ name, className }) => html`<th scope="col" class="${className}">${name}</th>`);
  return html`<section aria-labelledby="matrix">
    <h2 id="matrix">Matrix</h2>
    ${controls(context.report.cells)}
    <table class="matrix">
      <caption>
        Every cell: one binary in one target under one profile. Predicted from the bytes before anything ran; observed
        in a container.
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      ${groups}
    </table>
  </section>`;
}
function controls(cells) {
  const boxes = OUTCOMES.flatMap((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length;
    if (count === 0) return [];
    return [
      html`<label
        ><input type="checkbox" name="outcome" value="${outcome}" checked /> ${outcomeBadge(outcome)} ${count}</label
      >`
    ];
  });
  const contradicted = cells.some(({ agrees }) => agrees === false) ? html`<label><input type="checkbox" name="contradicted" /> only where prediction and observation differ</label>` : null;
  return html`<form class="controls" id="controls" hidden>
    <label class="search"
      >Filter
      <input
        type="search"
        name="words"
        autocomplete="off"
        spellcheck="false"
        placeholder="target, libc, symbol, output …"
    /></label>
    <fieldset>
      <legend>Results</legend>
      ${boxes}${contradicted}
    </fieldset>
    <p>
      <button type="button" name="open">Open all</button> <button type="button" name="close">Close all</button>
      <button type="reset">Reset</button> <output id="shown" aria-live="polite"></output>
    </p>
  </form>`;
}
var OUTCOMES = ["fail", "unknown", "warn", "skip", "pass"];
function cellRows(cell, index, columns, context) {
  const anchor = anchorOf(index);
  const tds = columns.map(({ className, show, sort, name }) => {
    const value = sort(cell);
    const key = value === null ? null : html` data-sort="${value}"`;
    const tag = name === "target" ? html`th scope="row"` : html`td`;
    const end = name === "target" ? html`</th>` : html`</td>`;
    return html`<${tag} class="${className}"${key}>${show(cell)}${end}`;
  });
  return html`<tbody
    id="${anchor}"
    data-outcome="${cell.outcome}"
    ${cell.agrees === false ? html` data-contradicted` : null}
  >
    <tr class="row">
      ${tds}
    </tr>
    <tr class="more">
      <td colspan="${columns.length}">
        <details>
          <summary>Details of ${line(context.names.get(cell.id) ?? cell.id, 120)}</summary>
          ${pageCell(cell, context)}
        </details>
      </td>
    </tr>
  </tbody>`;
}
function columnsOf({ report, naming }) {
  const { cells } = report;
  const ran = cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null);
  const timed = cells.some(({ timers }) => timers !== null);
  const mixed = cells.some(({ required }) => required) && cells.some(({ required }) => !required);
  const all = [
    {
      name: "result",
      className: "main",
      show: (cell) => resultCell(cell, mixed),
      sort: ({ outcome }) => OUTCOMES.indexOf(outcome)
    },
    naming.severalBinaries ? {
      name: "binary",
      className: "main",
      show: ({ binary }) => code(naming.binaryNames.get(binary) ?? binary, 60),
      sort: () => null
    } : null,
    { name: "target", className: "main", show: targetCell, sort: () => null },
    naming.severalProfiles ? { name: "profile", className: "main profile", show: ({ profile }) => line(profile, 60), sort: () => null } : null,
    {
      name: (0, import_cell_words.targetTitle)(cells),
      className: "less",
      show: ({ target }) => line((0, import_cell_words.targetText)(target), 60),
      sort: () => null
    },
    { name: "predicted", className: "main", show: (cell) => html`${(0, import_cell_words.predictedText)(cell.prediction)}`, sort: () => null },
    { name: "observed", className: "main", show: observedCell, sort: () => null },
    ran ? { name: "smoke", className: "number less", show: (cell) => html`${(0, import_cell_words.smokeText)(cell)}`, sort: smokeShare } : null,
    ran ? {
      name: "start-up",
      className: "number less",
      show: (cell) => html`${(0, import_cell_words.startupText)(cell)}`,
      sort: ({ startupMs }) => startupMs ?? -1
    } : null,
    timed ? { name: "late p99", className: "number less", show: latenessCell, sort: (cell) => latenessNs(cell) ?? -1 } : null
  ];
  return all.filter((column) => column !== null);
}
function resultCell({ outcome, required }, mixed) {
  return html`${outcomeBadge(outcome)}${mixed && !required ? html` <span class="aside">not required</span>` : null}`;
}
function targetCell(cell) {
  return html`${code(cell.target.id, 100)}${isStandIn(cell) ? html` <span class="tag">stand-in</span>` : null}${placeTag(cell)}${(0, import_timer_tables.profileLabels)(cell).map((label) => html` <span class="tag">${label}</span>`)}`;
}
function observedCell(cell) {
  const differs = cell.agrees === false ? html` <span class="tag warn">not as predicted</span>` : NOTHING;
  return html`${(0, import_cell_words.observedText)(cell)}${differs}`;
}
function smokeShare({ steps }) {
  return steps.length === 0 ? -1 : steps.filter(({ result }) => result === "pass").length / steps.length;
}
function latenessNs({ timers }) {
  const paths = timers?.paths ?? [];
  return (paths.find(({ path }) => path === "go") ?? paths[0])?.p99Ns ?? null;
}
function latenessCell(cell) {
  const late = latenessNs(cell);
  return late === null ? html`–` : html`${(0, import_quantity_text.durationText)(late / 1e6)}`;
}
function placeTag({ place }) {
  if (place === void 0 || place.kind === "container") return null;
  return html` <span class="tag">${line(place.kind === "host" ? "native" : place.name, 40)}</span>`;
}
function pageReasons(context) {
  const seen = /* @__PURE__ */ new Map();
  const blocks = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    return explanationsOf((0, import_explanation.cellsOf)(context.report, outcome), import_explanation.causes, outcome, context, seen);
  });
  const beware = explanationsOf(context.report.cells, import_explanation.hazards, "warn", context, seen);
  if (blocks.length + beware.length === 0) return NOTHING;
  const folded = beware.length === 0 ? null : html`<details class="fold">
          <summary>${(0, import_quantity_text.countText)(beware.length, "hazard")} in cells that run: may still bite</summary>
          ${beware}
        </details>`;
  return html`<section aria-labelledby="why">
    <h2 id="why">Why, and how to fix it</h2>
    ${blocks}${folded}
  </section>`;
}
function explanationsOf(cells, findingsOf, outcome, context, seen) {
  const all = (0, import_explanation.explain)(cells.map((cell) => ({ name: cell.id, findings: findingsOf(cell) })));
  const shown = all.slice(0, context.extent.items).map((each) => pageExplanation(each, outcome, context, (0, import_explanation.sameRemedyBefore)(seen, each)));
  const left = all.length - shown.length;
  return left > 0 ? [...shown, html`<p>${(0, import_quantity_text.countText)(left, "more reason")} left out here for length.</p>`] : shown;
}
function pageExplanation(explanation, outcome, context, sameAs) {
  const { title, cells, messages, evidence, remedy, id } = explanation;
  const told = messages.slice(0, 6).map((message) => {
    const where = message.cells.length === cells.length ? null : html` <span class="where">${cellLinks(message.cells, context, 6)}</span>`;
    return html`<li>
      ${prose(message.text, context.extent.sentence)}${message.ofFirst ? ` ${(0, import_explanation.alike)(message)}` : null}${where}
    </li>`;
  });
  const left = messages.length - told.length;
  const fix = sameAs === null || remedy === null ? pageRemedy(remedy, context.extent.sentence) : html`<p class="remedy"><strong>Fix:</strong> the same as for ${cellLinks([sameAs], context, 1)} above.</p>`;
  return html`<article class="cause ${outcome}">
    <h3>
      ${outcomeBadge(outcome)}
      ${line(title, 100)}${id === "reason" ? null : html` <code class="id">${line(id, 60)}</code>`}
    </h3>
    <p class="where">${(0, import_quantity_text.countText)(cells.length, "cell")}: ${cellLinks(cells, context, 24)}</p>
    <ul>
      ${told}${left > 0 ? html`<li>and ${(0, import_quantity_text.groupThousands)(left)} more of this kind</li>` : null}
    </ul>
    ${pageEvidence(evidence, Math.min(context.extent.evidenceLines, 8), context.extent.sentence)}${fix}
  </article>`;
}
function pageRun({ report, extent }) {
  const { tool, startedAt, durationMs, configHash, engine, slices } = report;
  const rows = [
    ["started", html`<time datetime="${startedAt}">${startedAt}</time>`],
    ["took", html`${(0, import_quantity_text.durationText)(durationMs)}`],
    ["engine", engine === null ? html`none` : engineText(engine), "wide"],
    ["tool", html`portcullis ${line(tool.version, 40)}`],
    ["configuration", code(configHash, 80), "wide"]
  ];
  for (const { name, runner, engine: its, durationMs: tookMs } of slices.slice(0, extent.items)) {
    rows.push([
      "slice",
      html`${code(name, 60)} on ${line(runner, 80)},
      ${(0, import_quantity_text.durationText)(tookMs)}${its === null ? null : html`, ${engineText(its)}`}`
    ]);
  }
  return html`<section aria-labelledby="run">
    <h2 id="run">The run</h2>
    ${termList(rows)} ${images(report)}${machine(report)}
  </section>`;
}
function engineText(engine) {
  const { kind, version, os, arch, kernel, cpus, rootless, osVersion, isolation } = engine;
  const more = [
    kernel === null ? "" : `kernel ${kernel}`,
    osVersion === void 0 ? "" : `Windows ${osVersion}`,
    isolation === void 0 ? "" : `${isolation} isolation`,
    (0, import_quantity_text.countText)(cpus, "CPU"),
    rootless ? "rootless" : ""
  ].filter(Boolean);
  return html`${kind} ${line(version, 60)} on ${line(`${os}/${arch}`, 40)}, ${line(more.join(", "), 120)}`;
}
function images({ cells }) {
  const rows = /* @__PURE__ */ new Map();
  for (const { target, image } of cells) {
    if (image === null) continue;
    const what = image.standIn === null ? html`the image` : html`<span class="tag">stand-in</span> ${code(image.standIn, 60)}`;
    const digest = image.digest === null ? html`–` : code(image.digest, 80);
    rows.set(
      JSON.stringify([target.id, image]),
      html`<tr>
        <th scope="row">${code(target.id, 80)}</th>
        <td>${code(image.reference, 120)}</td>
        <td>${digest}</td>
        <td>${what}</td>
      </tr>`
    );
  }
  if (rows.size === 0) return NOTHING;
  return html`<details class="fold">
    <summary>Images (${rows.size})</summary>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">target</th>
          <th scope="col">reference</th>
          <th scope="col">digest</th>
          <th scope="col">what ran</th>
        </tr>
      </thead>
      <tbody>
        ${[...rows.values()]}
      </tbody>
    </table>
  </details>`;
}
function machine({ cells }) {
  const facts = (0, import_timer_tables.commonFacts)(cells);
  if (facts.length === 0) return NOTHING;
  const terms = facts.map(([name, value]) => [(0, import_timer_tables.factName)(name), line(value, 120)]);
  return html`<details class="fold">
    <summary>Facts that all cells share (${facts.length})</summary>
    ${termList(terms)}
  </details>`;
}
function pageStartup({ report, names: names2, anchors }) {
  const measured = report.cells.flatMap(
    (cell) => cell.startupMs === null ? [] : [{ cell, startupMs: cell.startupMs }]
  );
  if (measured.length === 0) return NOTHING;
  const longest = Math.max(...measured.map(({ startupMs }) => startupMs), Number.MIN_VALUE);
  const rows = measured.map(({ cell, startupMs }) => {
    const share = Math.max(0.5, startupMs / longest * 100).toFixed(1);
    return html`<tr>
      <th scope="row">
        <a href="#${anchors.get(cell.id) ?? ""}"><code>${line(names2.get(cell.id) ?? cell.id, 100)}</code></a>
      </th>
      <td class="number">${(0, import_cell_words.startupText)(cell)}</td>
      <td class="chart">
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width="${share}" height="10" />
        </svg>
      </td>
    </tr>`;
  });
  return html`<section aria-labelledby="startup">
    <h2 id="startup">Start-up times</h2>
    <p>
      From start to exit of the first smoke case that passed; of a server to its first answer. They belong to the
      machine that ran the cells: compare them within this run.
    </p>
    <table class="bars">
      <thead>
        <tr>
          <th scope="col">cell</th>
          <th scope="col" class="number">start-up</th>
          <th scope="col" class="chart">on one scale</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
var MOST_ROWS = 400;
function pageTimerTables(context) {
  const tables = (0, import_timer_tables.timerTables)(context.report, context.naming);
  if (tables.length === 0) return NOTHING;
  const clocks = context.report.cells.flatMap(({ timers }) => timers?.clocks === void 0 ? [] : [timers.clocks]);
  return html`<section aria-labelledby="clocks">
    <h2 id="clocks">Clocks, causes and load</h2>
    ${tables.map((each) => tableFold(each, each.id === "clocks" ? clocks : null))}
  </section>`;
}
function tableFold(table, clocks) {
  const { id, title, basis, columns, rows } = table;
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const heads = columns.map(({ title: head, align }) => {
    return html`<th scope="col" ${align === "right" ? html` class="number"` : null}>${head}</th>`;
  });
  return html`<details class="fold" ${id === "clocks" ? html` open` : null}>
    <summary>${title}</summary>
    ${basis === "" ? null : html`<p class="aside">${basis}</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table class="bars">
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row, index) => tableRow(row, columns, clocks?.[index] ?? null))}
        </tbody>
      </table>
    </div>
    ${left > 0 ? html`<p class="aside">${(0, import_quantity_text.countText)(left, "more row")} left out here for length.</p>` : null}
  </details>`;
}
function tableRow(row, columns, clocks) {
  const cells = row.map((text, index) => {
    const { title, align } = columns[index];
    if (index === 0 && text === "") return html`<td></td>`;
    if (index === 0) return html`<th scope="row"><code>${line(text, 100)}</code></th>`;
    if (clocks !== null && title === "against the host") return html`<td class="plotted">${clockPlot(clocks)}</td>`;
    return html`<td${align === "right" ? html` class="number"` : null}>${line(text, 160)}</td>`;
  });
  return html`<tr>
    ${cells}
  </tr>`;
}
function clockPlot({ offsetMs, drift }) {
  const middle = 500;
  const at = (value) => {
    const size = Math.min(1, Math.log10(1 + Math.abs(value)) / 6);
    return Math.round(middle + Math.sign(value) * size * middle);
  };
  const ppm = drift.overNs > 0 ? drift.gainedNs / drift.overNs * 1e6 : 0;
  const offset = at(offsetMs ?? 0);
  const bar = offsetMs === null ? null : html`<rect x="${Math.min(offset, middle) - 4}" width="${Math.abs(offset - middle) + 8}" y="3" height="8" />`;
  return html`<svg class="strip os" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    <line class="grid" x1="${middle}" x2="${middle}" y1="0" y2="20" />
    ${bar}
    <line class="whisker" x1="${middle}" x2="${at(ppm)}" y1="15" y2="15" />
  </svg>`;
}
var DIGEST_KEYS = /* @__PURE__ */ new Set(["binary", "sha256"]);
var DIGEST_LENGTH = 64;
function shortenTexts(report, most) {
  const ids = new Map(
    report.cells.map(({ id }, index) => [id, id.length <= most ? id : `${(0, import_visible_text.clip)(id, most)}${index + 1}`])
  );
  const shortened = (value, key) => {
    if (typeof value === "string") {
      return ids.get(value) ?? (0, import_visible_text.clip)(value, DIGEST_KEYS.has(key) ? DIGEST_LENGTH : most);
    }
    if (Array.isArray(value)) return value.map((each) => shortened(each, key));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, each]) => [(0, import_visible_text.clip)(name, most), shortened(each, name)]));
  };
  return shortened(report, "");
}
var EXTENTS = [
  { outputLines: 60, repeatOutputs: true, evidenceLines: 20, items: 60, symbols: 24, sentence: 1e3, plots: 12 },
  { outputLines: 24, repeatOutputs: true, evidenceLines: 8, items: 30, symbols: 16, sentence: 800, plots: 8 },
  { outputLines: 16, repeatOutputs: false, evidenceLines: 4, items: 16, symbols: 8, sentence: 600, plots: 4 },
  { outputLines: 6, repeatOutputs: false, evidenceLines: 2, items: 8, symbols: 6, sentence: 400, plots: 2 },
  { outputLines: 0, repeatOutputs: false, evidenceLines: 1, items: 4, symbols: 3, sentence: 120, plots: 0 }
];
var SHORTEST_TEXTS = [60, 24, 12];
var MOST_BYTES = 39e4;
var MOST_BYTES_PER_CELL = 7500;
function renderPage(report) {
  return pageParts(report).join("");
}
function pageParts(report) {
  const limit = Math.max(MOST_BYTES, MOST_BYTES_PER_CELL * report.cells.length);
  const pages = lazily([
    ...EXTENTS.map((extent) => () => partsOf(pageContext(report, extent))),
    // Names and messages of thousands of characters, with a sign in each that has to be escaped.
    ...SHORTEST_TEXTS.map((most) => () => partsOf(pageContext(shortenTexts(report, most), EXTENTS.at(-1))))
  ]);
  let last = [];
  for (const page of pages) {
    last = page;
    if (page.reduce((sum, part) => sum + utf8Length(part), 0) <= limit) break;
  }
  return last;
}
function utf8Length(text) {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) length += unit < 2048 || unit >= 55296 && unit < 57344 ? 1 : 2;
  }
  return length;
}
function* lazily(makers) {
  for (const make of makers) yield make();
}
var POLICY = [
  "default-src 'none'",
  `script-src '${page_assets_default.scriptHash}'`,
  `style-src '${page_assets_default.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
var STYLE = trusted(`<style>${page_assets_default.style}</style>`);
var SCRIPT = trusted(`<script>${page_assets_default.script}</script>`);
var SECTIONS = "<!--sections-->";
function partsOf(context) {
  const { passes, subjects } = (0, import_timer_tables.verdictWords)(context.report);
  const title = line(
    `${passes ? "Gate passes" : "Gate fails"}${subjects[0] === void 0 ? "" : `: ${subjects[0]}`}`,
    80
  );
  const sections = [
    pageChanges,
    pageReasons,
    pageMatrix,
    pageLadder,
    pageStartup,
    pageDuet,
    pageTimers,
    pageTimerTables,
    pageBinaries,
    pageRun
  ].map((section) => section(context));
  const shell = markupText(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="generator" content="portcullis" />
          <title>${title} – Portcullis</title>
          ${STYLE}
        </head>
        <body>
          <a class="skip-link" href="#matrix">Skip to the matrix</a>
          ${pageHeader(context)}
          <main>${contents(sections)}${trusted(SECTIONS)}</main>
          <footer>
            <p>
              Made by <code>portcullis</code> from <code>report.json</code>. <code>portcullis explain ID</code> has a
              page for every finding.
            </p>
          </footer>
          ${SCRIPT}
        </body>
      </html>`
  );
  const [before, after] = shell.split(SECTIONS);
  return [before, ...sections.map(markupText), `${after}
`];
}
function contents(sections) {
  const links = sections.flatMap((section) => {
    const [, id, heading] = /<h2 id="([a-z]+)">([^<]+)<\/h2>/.exec(markupText(section)) ?? [];
    return id === void 0 || heading === void 0 ? [] : [html`<li><a href="#${id}">${trusted(heading)}</a></li>`];
  });
  return html`<nav aria-label="Sections">
    <ul>
      ${links}
    </ul>
  </nav>`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pageParts,
  renderPage
});
