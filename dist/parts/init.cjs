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
var init_exports = {};
__export(init_exports, {
  init: () => init
});
module.exports = __toCommonJS(init_exports);
var import_image_reference = require("./image-reference.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_yaml = require("../lib/yaml.cjs");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
function pathsOf(repository, pattern) {
  return [...repository.keys()].filter((path) => pattern.test(path)).toSorted();
}
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
var DOCKERFILE = /^(?!(?:.*\/)?(?:vendor|testdata|node_modules)\/)(?:.*\/)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/;
var FLAVOUR = /-(?:slim|bookworm|trixie|bullseye|nonroot|debug|debug-nonroot|static)\b/g;
function dockerTargets(repository) {
  return pathsOf(repository, DOCKERFILE).flatMap((file) => {
    const image = finalImage(repository.get(file));
    return image === null ? [] : [{ file, image, target: targetOf(image) }];
  });
}
function finalImage(dockerfile) {
  const stages = /* @__PURE__ */ new Map();
  let last = null;
  for (const [, image, name] of dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/gim)) {
    last = stages.get(image.toLowerCase()) ?? image;
    if (name !== void 0) stages.set(name.toLowerCase(), last);
  }
  return last === null || last.includes("$") ? null : last;
}
function targetOf(image) {
  if (image === "scratch") return "scratch";
  const plain = (reference) => (0, import_image_reference.qualifyImage)(reference.replace(/@.*$/, "").replaceAll(FLAVOUR, ""));
  const wanted = [
    (0, import_image_reference.qualifyImage)(image.replace(/@.*$/, "")),
    plain(image),
    plain(image.replace(/(\d+)\.\d+(?:\.\d+)?/, "$1")),
    plain(image.replace(/(\d+\.\d+)\.\d+/, "$1"))
  ];
  const repository = (reference) => reference?.replace(/:[^:/]*$/, "");
  const byTag = (0, import_targets_json.catalogueTargets)().find((target) => target.image !== null && wanted.includes(target.image));
  const distroless = (0, import_targets_json.catalogueTargets)().find(
    (target) => target.id.startsWith("distroless") && repository(target.image) === repository((0, import_image_reference.qualifyImage)(image))
  );
  return byTag?.id ?? distroless?.id ?? null;
}
var PLAIN = /^[\w./-]+$/;
var SOURCE = /^(?!(?:.*\/)?(?:vendor|testdata|node_modules|examples?)\/).*(?<!_test)\.go$/;
var MAIN_PACKAGE = /^package main\b/m;
var MAIN_FUNCTION = /^func main\(\)/m;
var VERSION_FLAG = /\.(?:Bool|BoolVar|BoolP|BoolVarP)\((?:[^"\n]*?)"version"|\.Version\s*=|Version:\s/;
var VERSION_COMMAND = /Use:\s*"version"|case "version"/;
var LISTENS = /\b(?:ListenAndServe|net\.Listen|http\.Server\b|\.Serve)\b/;
var ADDRESS = /"(?:localhost|127\.0\.0\.1|0\.0\.0\.0)?:(\d{2,5})"/;
var SERVE_COMMAND = /(?:case|==|!=|Use:)\s*"(serve|server)"/;
function goPrograms(repository) {
  const sources = pathsOf(repository, SOURCE);
  const cgoFiles = sources.filter((path) => /^import "C"/m.test(repository.get(path)));
  const folders = /* @__PURE__ */ new Map();
  for (const path of sources) {
    if (!MAIN_PACKAGE.test(repository.get(path))) continue;
    folders.set(folderOf(path), [...folders.get(folderOf(path)) ?? [], path]);
  }
  return [...folders].filter(([folder, files]) => PLAIN.test(folder) && files.some((path) => MAIN_FUNCTION.test(repository.get(path)))).map(([folder, files]) => ({
    mainPackage: folder === "." ? "." : `./${folder}`,
    name: folder === "." ? moduleName(repository) : folder.split("/").at(-1),
    version: findVersion(repository, files),
    server: findServer(repository, files),
    // Nothing imports another program.
    cgoFile: cgoFiles.find((path) => folderOf(path) === folder || !folders.has(folderOf(path))) ?? null
  }));
}
function moduleName(repository) {
  const path = /^module\s+"?([\w./~-]+)/m.exec(repository.get("go.mod") ?? "")?.[1] ?? "app";
  return path.replace(/\/v\d+$/, "").split("/").at(-1) || "app";
}
function findVersion(repository, files) {
  for (const file of files) {
    const text2 = repository.get(file);
    if (VERSION_FLAG.test(text2)) return { what: ["--version"], file };
    if (VERSION_COMMAND.test(text2)) return { what: ["version"], file };
  }
  return null;
}
function findServer(repository, files) {
  const texts = files.map((file) => repository.get(file));
  if (!texts.some((text2) => LISTENS.test(text2))) return null;
  for (const [index, text2] of texts.entries()) {
    const port = Number(ADDRESS.exec(text2)?.[1]);
    if (!(port > 0 && port < 65536)) continue;
    const command = texts.map((each) => SERVE_COMMAND.exec(each)?.[1]).find((word) => word !== void 0);
    return { what: { port, args: command === void 0 ? [] : [command] }, file: files[index] };
  }
  return null;
}
var FILE = /^(?:\.config\/)?\.?goreleaser\.ya?ml$/;
var MAX_ALIASES = 100;
function goreleaser(repository) {
  const [file] = pathsOf(repository, FILE);
  if (file === void 0) return null;
  const builds = list(asMap(read(repository.get(file)))["builds"]).map(asMap);
  return {
    file,
    builds: builds.map((build2) => ({
      binary: text(build2["binary"]),
      main: mainPackage(text(build2["main"])),
      cgo: /^CGO_ENABLED=([01])$/m.exec(list(build2["env"]).join("\n"))?.[1] ?? null
    })),
    action: actionIn(repository)
  };
}
function actionIn(repository) {
  for (const path of pathsOf(repository, /^\.github\/workflows\/[^/]+\.ya?ml$/)) {
    const used = /uses:\s*["']?(goreleaser\/goreleaser-action@[\w.-]+)/.exec(repository.get(path))?.[1];
    if (used !== void 0) return used;
  }
  return null;
}
function mainPackage(main) {
  const folder = (main ?? ".").replace(/\/?[^/]*\.go$/, "").replace(/^\.\//, "").replace(/\/$/, "");
  return folder === "" || folder === "." ? "." : `./${folder}`;
}
function read(source) {
  try {
    return (0, import_yaml.parse)(source, { maxAliasCount: MAX_ALIASES, logLevel: "silent" });
  } catch {
    return null;
  }
}
function asMap(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
var WHY = {
  scratch: "nothing but the binary",
  "alpine:3.22": "musl",
  "centos:7": "glibc 2.17, the oldest still met",
  "debian:11": "glibc 2.31",
  "debian:12": "glibc 2.36",
  "debian:13": "glibc 2.41",
  "ubuntu:22.04": "glibc 2.35",
  "ubuntu:24.04": "glibc 2.39"
};
var PLAIN_NAME = /^[A-Za-z0-9][\w.-]*$/;
function choose(repository, action) {
  const programs = goPrograms(repository);
  const released = goreleaser(repository);
  const program = mainProgram(programs, released);
  if (program === null) return null;
  const name = outputName(program, released);
  const images = dockerTargets(repository);
  const build2 = howToBuild(program, name, released);
  const releaseWorkflow = findReleaseWorkflow(repository);
  return {
    program: { mainPackage: program.mainPackage, output: name, command: buildHere(program, name, released) },
    targets: targetsOf(images),
    smoke: smokeOf(program),
    build: build2,
    releaseWorkflow,
    action,
    reasons: [
      ...programReasons(programs, program, released),
      ...buildReasons(program, build2, released),
      ...imageReasons(images),
      ...smokeReasons(program),
      ...action === null ? [
        "OWNER/portcullis@v1 in the workflow stands for where you use Portcullis from: put that in, or give init --uses."
      ] : [],
      ...releaseWorkflow === null ? [] : [`${releaseWorkflow} seems to release: its job can need the gate; the new workflow's first lines say how.`]
    ]
  };
}
function mainProgram(programs, released) {
  const first = released?.builds.map(({ main }) => programs.find(({ mainPackage: mainPackage2 }) => mainPackage2 === main)).find(Boolean);
  return first ?? programs.find(({ mainPackage: mainPackage2 }) => mainPackage2 === ".") ?? programs[0] ?? null;
}
function outputName(program, released) {
  const named = released?.builds.find(({ main }) => main === program.mainPackage)?.binary ?? program.name;
  return PLAIN_NAME.test(named) ? named : "app";
}
function buildHere(program, name, released) {
  const cgo = releasedCgo(program, released);
  return `${cgo === null ? "" : `CGO_ENABLED=${cgo} `}go build -o ${name} ${program.mainPackage}`;
}
function releasedCgo({ mainPackage: mainPackage2 }, released) {
  return released?.builds.find(({ main }) => main === mainPackage2)?.cgo ?? null;
}
function howToBuild(program, name, released) {
  const cgo = releasedCgo(program, released);
  if (released?.action) {
    return { kind: "goreleaser", action: released.action, binary: `dist/*_linux_amd64*/${name}` };
  }
  const command = `go build -o ${name} ${program.mainPackage}`;
  return { kind: "go", command, cgo, cgoFrom: released?.file ?? "", binary: name };
}
function targetsOf(images) {
  const own = images.flatMap(({ target, file }) => target === null ? [] : [{ id: target, why: `${file} ends in it` }]);
  const all = [...own, ...import_targets_json.DEFAULT_TARGET_IDS.map((id) => ({ id, why: WHY[id] ?? "a default" }))];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}
function smokeOf({ version, server }) {
  return [
    ...version ? [{ name: "version", args: version.what, why: `found in ${version.file}`, port: null }] : [],
    ...server ? [{ name: "serves", args: server.what.args, why: `guessed from ${server.file}`, port: server.what.port }] : []
  ];
}
function programReasons(programs, program, released) {
  const others = programs.filter((each) => each !== program).map(({ mainPackage: mainPackage2 }) => mainPackage2);
  const why = released?.builds.some(({ main }) => main === program.mainPackage) ? `, which ${released.file} releases` : "";
  const left = others.length === 0 ? "" : `; left out: ${others.slice(0, 5).join(", ")}${others.length > 5 ? ", ..." : ""}`;
  return [`The program is ${program.mainPackage === "." ? "in the root" : program.mainPackage}${why}${left}.`];
}
function buildReasons(program, build2, released) {
  if (build2.kind === "goreleaser") return [`The workflow builds with ${build2.action}, as a workflow of yours does.`];
  const cgo = build2.cgo === null ? program.cgoFile === null ? "without a word on cgo, as `go build` does by itself" : `with cgo, since ${program.cgoFile} has import "C"` : `with CGO_ENABLED=${build2.cgo}, as ${build2.cgoFrom} says`;
  const hint = released === null ? "" : ` To check what goreleaser makes, replace that step by \`goreleaser build --snapshot --single-target\`.`;
  return [`The workflow runs \`${build2.command}\`, ${cgo}.${hint}`];
}
function imageReasons(images) {
  return images.map(
    ({ file, image, target }) => target === null ? `${file} ends in ${image}, which the catalogue does not have: add it as an image of your own.` : `${file} ends in ${image}: the target ${target} comes first.`
  );
}
function smokeReasons({ version, server }) {
  const said = [
    ...version ? [`${version.what.join(" ")} is a smoke case, since ${version.file} knows it.`] : [],
    ...server ? [
      `It seems to serve on port ${server.what.port} (${server.file}): that is a smoke case; correct it where the guess is wrong.`
    ] : []
  ];
  return said.length > 0 ? said : ["Nothing tells what it can be asked: it is started with --help until you add smoke cases."];
}
function findReleaseWorkflow(repository) {
  const workflows = pathsOf(repository, /^\.github\/workflows\/[^/]+\.ya?ml$/);
  return workflows.find((path) => {
    const text2 = repository.get(path);
    return /^\s+tags:|^\s+release:\s*$|goreleaser\/goreleaser-action|gh release create|action-gh-release/m.test(text2);
  }) ?? null;
}
function configText(choices) {
  return `${[...head(choices), "", ...targets(choices), "", ...smoke(choices), "", ...policy()].join("\n")}
`;
}
function head({ program }) {
  return [
    "# What Portcullis checks before a release. Try it here:",
    "#",
    `#   ${program.command}`,
    `#   portcullis check ./${program.output}`,
    "#",
    "# Every key may be left out; docs/configuration.md of Portcullis describes all of them."
  ];
}
function targets({ targets: chosen }) {
  const width = Math.max(...chosen.map(({ id }) => id.length));
  return [
    '# Where the binary has to run. `portcullis targets` lists them all; globs such as "debian:*" are fine, and images of your own:',
    "#   - { id: our-base, image: ghcr.io/acme/base:7, libc: glibc 2.36 }",
    "targets:",
    ...chosen.map(({ id, why }) => `  - ${id.padEnd(width)} # ${why}`)
  ];
}
function smoke({ smoke: cases }) {
  const about = [
    "# What is run in each of them. Without a case, the binary is started with --help, and any exit code will do."
  ];
  if (cases.length === 0) {
    return [
      ...about,
      "# smoke:",
      "#   - name: version",
      "#     args: [--version]",
      "#     expect: { stdout: { matches: '^\\w+ v?\\d+\\.\\d+' } }"
    ];
  }
  return [...about, "smoke:", ...cases.flatMap(smokeCase)];
}
function smokeCase({ name, args, why, port }) {
  const words = args.map((word) => JSON.stringify(word)).join(", ");
  const lines = [`  - name: ${name} # ${why}`, `    args: [${words}]`];
  if (port === null) return lines;
  return [
    ...lines,
    "    server: # started, waited for, stopped with SIGTERM",
    `      ready: { tcp: ${port} }`,
    `      # ready: { http: "http://127.0.0.1:${port}/healthz" } # better, where it has such a page`
  ];
}
function policy() {
  return [
    "# What closes the gate: a cell that fails, and one that could not be had.",
    "# policy:",
    '#   informational: ["centos:*"] # shown, never counted',
    '#   max-glibc: "2.28"           # highest glibc the binary may need'
  ];
}
var WORKFLOW_PATH = ".github/workflows/portcullis.yml";
var CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var SETUP_GO = "actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0";
function workflowText(choices) {
  return `${[
    "# Builds the binary and lets Portcullis open or close the gate. Written by `portcullis init`; it is yours to change.",
    "#",
    ...releaseHint(choices),
    "name: portcullis",
    "on:",
    "  pull_request:",
    "  workflow_call:",
    "permissions: {}",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-24.04",
    "    timeout-minutes: 20",
    "    permissions:",
    "      contents: read",
    "      pull-requests: write # for the comment",
    "    steps:",
    `      - uses: ${CHECKOUT}`,
    "        with:",
    "          persist-credentials: false",
    `      - uses: ${SETUP_GO}`,
    "        with:",
    "          go-version-file: go.mod",
    ...build(choices),
    ...uses(choices.action),
    "        with:",
    `          binary: ${choices.build.binary}`
  ].join("\n")}
`;
}
function releaseHint({ releaseWorkflow }) {
  const where = releaseWorkflow === null ? "the workflow that releases" : releaseWorkflow;
  return [
    `# To hold a release back, put this job into ${where} and let the release job need it:`,
    "#",
    "#   gate:",
    "#     uses: ./.github/workflows/portcullis.yml",
    "#     permissions: { contents: read, pull-requests: write }",
    "#   release:",
    "#     needs: gate"
  ];
}
function build({ build: how }) {
  if (how.kind === "goreleaser") {
    return [`      - uses: ${how.action}`, "        with:", "          args: build --snapshot --clean --single-target"];
  }
  const env = how.cgo === null ? [] : ["        env:", `          CGO_ENABLED: "${how.cgo}" # as ${how.cgoFrom} says`];
  return [`      - run: ${how.command}`, ...env];
}
function uses(action) {
  if (action !== null) return [`      - uses: ${action}`];
  return [
    "      # OWNER/portcullis@v1: put in the repository you use Portcullis from, best with a full commit SHA.",
    "      - uses: OWNER/portcullis@v1"
  ];
}
var CONFIG_PATH = "portcullis.yml";
function initFiles(repository, options) {
  const choices = choose(repository, options.action);
  if (choices === null) return null;
  const { command, output } = choices.program;
  return {
    files: { [CONFIG_PATH]: configText(choices), [WORKFLOW_PATH]: workflowText(choices) },
    reasons: choices.reasons,
    next: [command, `portcullis check ./${output}`]
  };
}
var MAX_FILES = 4e3;
var MAX_FILE_BYTES = 512 * 1024;
var MAX_DEPTH = 8;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", "vendor", "testdata", "dist"]);
var WANTED = /(?:^go\.mod$|(?<!_test)\.go$|^(?:\.config\/)?\.?goreleaser\.ya?ml$|(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|^\.github\/workflows\/[^/]+\.ya?ml$)/;
function readRepository(root) {
  const found = /* @__PURE__ */ new Map();
  const waiting = [{ path: "", depth: 0 }];
  for (let at = 0; at < waiting.length && found.size < MAX_FILES; at += 1) {
    const { path: folder, depth } = waiting[at];
    for (const entry of (0, import_node_fs2.readdirSync)((0, import_node_path2.join)(root, folder), { withFileTypes: true }).toSorted(byName)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && depth < MAX_DEPTH && !SKIPPED.has(entry.name)) waiting.push({ path, depth: depth + 1 });
      if (!entry.isFile() || !WANTED.test(path) || found.size >= MAX_FILES) continue;
      if ((0, import_node_fs2.lstatSync)((0, import_node_path2.join)(root, path)).size <= MAX_FILE_BYTES) found.set(path, (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(root, path), "utf8"));
    }
  }
  return found;
}
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
function init(action, root = process.cwd()) {
  for (const path of [CONFIG_PATH, WORKFLOW_PATH]) refuseIfThere(root, path);
  const repository = readRepository(root);
  if (!repository.has("go.mod")) {
    throw new import_errors.UsageError("there is no go.mod in this folder", {
      hint: "Run portcullis init in the root of a Go module."
    });
  }
  const made = initFiles(repository, { action });
  if (made === null) {
    throw new import_errors.UsageError("no package main was found in this module", {
      hint: "Portcullis checks programs; run portcullis init in the module that has one."
    });
  }
  const lines = made.reasons.map((reason) => (0, import_terminal_escape_terminal.escapeTerminal)(`- ${reason}`));
  for (const [path, text2] of Object.entries(made.files)) {
    write((0, import_node_path.join)(root, path), text2);
    lines.push(`wrote ${path}`);
  }
  process.stdout.write(`${[...lines, "", "Next:", ...made.next.map((line) => `  ${line}`)].join("\n")}
`);
  return 0;
}
function refuseIfThere(root, path) {
  if ((0, import_node_fs.lstatSync)((0, import_node_path.join)(root, path), { throwIfNoEntry: false }) === void 0) return;
  throw new import_errors.UsageError(`${path} is there already`, {
    hint: "portcullis init writes over nothing, and has written nothing. Move the file away to have a new one."
  });
}
function write(path, text2) {
  (0, import_out_folder.outFolder)((0, import_node_path.dirname)(path));
  (0, import_node_fs.writeFileSync)(path, text2, { flag: "wx" });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  init
});
