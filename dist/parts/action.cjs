var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_path_template = require("./path-template.cjs");
var import_inspect_files = require("./inspect-files.cjs");
var import_fanout_run_slice = require("./fanout-run-slice.cjs");
var import_merge = require("./merge.cjs");
var import_join_cells = require("./join-cells.cjs");
var import_planned_config = require("./planned-config.cjs");
var import_fanout_plan = require("./fanout-plan.cjs");
var import_terminal_render_terminal = require("./terminal-render-terminal.cjs");
var import_terminal_reasons = require("./terminal-reasons.cjs");
var import_terminal_table = require("./terminal-table.cjs");
var import_live_view = require("./live-view.cjs");
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_process_terminal = require("./process-terminal.cjs");
var import_files_roll_timer_history = require("./files-roll-timer-history.cjs");
var import_files_timer_history_file = require("./files-timer-history-file.cjs");
var import_markdown_matrix = require("./markdown-matrix.cjs");
var import_escape_markdown = require("./escape-markdown.cjs");
var import_system_words = require("./system-words.cjs");
var import_timer_tables = require("./timer-tables.cjs");
var import_step_words = require("./step-words.cjs");
var import_explanation = require("./explanation.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_identify_elf = require("./identify-elf.cjs");
var import_verdict_exit_code = require("./verdict-exit-code.cjs");
var import_argument_words = require("./argument-words.cjs");
var import_action_action_states = require("./action-action-states.cjs");
var import_commands_check = require("./commands-check.cjs");
var import_run = require("./run.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_version = require("./version.cjs");
var import_stop_signals = require("./stop-signals.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_file_sha256 = require("./file-sha256.cjs");
var import_file_source = require("./file-source.cjs");
var import_with_options = require("./with-options.cjs");
var import_package_root = require("./package-root.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_function_table = require("./function-table.cjs");
var import_report_cell = require("./report-cell.cjs");
var import_report_binary = require("./report-binary.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_histogram = require("./histogram.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_observation = require("./observation.cjs");
var import_clocks = require("./clocks.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_tolerate_closed_reader = require("./tolerate-closed-reader.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_process_report_failure = require("./process-report-failure.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_crypto = require("node:crypto");
var import_node_path = require("node:path");
var core5 = __toESM(require("../lib/actions-core.cjs"));
var core = __toESM(require("../lib/actions-core.cjs"));
var import_node_fs = require("node:fs");
var core2 = __toESM(require("../lib/actions-core.cjs"));
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var import_node_crypto4 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");
var core3 = __toESM(require("../lib/actions-core.cjs"));
var import_node_fs3 = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");
var core4 = __toESM(require("../lib/actions-core.cjs"));
var MOST_PER_LEVEL = 10;
var MOST_CHARACTERS = 4e3;
var MOST_NAMES = 10;
function reportAnnotations(report) {
  const naming = (0, import_cell_words.cellNaming)(report);
  const of = (outcome, level, title) => {
    const cells = report.cells.filter((cell) => cell.outcome === outcome);
    const explanations = (0, import_explanation.explain)(cells.map((cell) => ({ name: (0, import_cell_words.cellName)(cell, naming), findings: (0, import_explanation.causes)(cell) })));
    return explanations.map(({ title: what, cells: names, messages, remedy }) => {
      const parts = [...messages.map(({ text }) => text), remedy?.text ?? "", `Cells: ${nameList(names)}`];
      return {
        level,
        title: `${title(nameList(names.slice(0, 3)))}: ${what}`,
        message: parts.filter(Boolean).join("\n")
      };
    });
  };
  const beside = (0, import_timer_tables.reasonsBesideCells)(report.gate).map(({ severity, message }) => {
    return { level: severity === "fail" ? "error" : "warning", title: "Gate", message };
  });
  return [
    ...beside,
    ...of("fail", "error", (names) => `Fails on ${names}`),
    ...of("unknown", "warning", (names) => `Unknown on ${names}`),
    ...of("warn", "warning", (names) => `Hazard on ${names}`)
  ];
}
function failureAnnotations(error2) {
  if (error2 instanceof import_errors.ConfigError) {
    return error2.problems.map(({ file, line, column, message }) => {
      return { level: "error", title: "Configuration", message, file, line, column };
    });
  }
  if (error2 instanceof import_errors.PortcullisError) {
    return [{ level: "error", title: "Portcullis", message: `${error2.message}
${error2.hint}` }];
  }
  return [{ level: "error", title: "Portcullis", message: `This is a bug in Portcullis: ${String(error2)}` }];
}
function annotate(annotations) {
  for (const level of ["error", "warning"]) {
    const all = annotations.filter((each) => each.level === level);
    const shown = all.length > MOST_PER_LEVEL ? all.slice(0, MOST_PER_LEVEL - 1) : all;
    for (const each of shown) write(each);
    const rest = all.length - shown.length;
    if (rest > 0)
      write({ level, title: "Portcullis", message: `${rest} more; the step summary and the report have them.` });
  }
}
function write({ level, title, message, file, line, column }) {
  const place = file === void 0 ? {} : { file, startLine: line ?? 1, startColumn: column ?? 1 };
  const text = message.split("\n").map(import_terminal_escape_terminal.escapeTerminal).join("\n");
  const properties = { title: (0, import_visible_text.clip)((0, import_terminal_escape_terminal.escapeTerminal)(title), 200), ...place };
  if (level === "error") core.error((0, import_visible_text.clip)(text, MOST_CHARACTERS), properties);
  else core.warning((0, import_visible_text.clip)(text, MOST_CHARACTERS), properties);
}
function nameList(names) {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
var RETRIES = 2;
async function gitHubClient({ token, apiUrl, budgetMs, signal: outer, secondMs = 1e3 }) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("../lib/actions-github.cjs"))),
    Promise.resolve().then(() => __toESM(require("../lib/octokit-plugin-retry.cjs"))),
    Promise.resolve().then(() => __toESM(require("../lib/octokit-plugin-throttling.cjs")))
  ]);
  const deadlineMs = performance.now() + budgetMs;
  const time = AbortSignal.timeout(budgetMs);
  const signal = outer ? AbortSignal.any([outer, time]) : time;
  const mayWait = (retryAfterS, _request, _octokit, retryCount) => retryCount < RETRIES && performance.now() + retryAfterS * secondMs < deadlineMs;
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { signal },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      // 403 and 429 are the other plugin's.
      retry: {
        retries: RETRIES,
        retryAfterBaseValue: secondMs,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451]
      },
      throttle: {
        // The plugin's queues are shared by all clients of one id.
        id: (0, import_node_crypto2.randomUUID)(),
        retryAfterBaseValue: secondMs,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait
      }
    },
    retry,
    throttling
  );
  const { fetch: viaProxy = fetch } = octokit.request.endpoint.DEFAULTS.request;
  const fetchStored = async (place) => {
    const url = URL.parse(place);
    if (url === null || url.protocol !== "https:" && url.host !== new URL(apiUrl).host) {
      throw new Error("GitHub names no place that can be downloaded from");
    }
    return await viaProxy(url, { signal, redirect: "error" });
  };
  return { octokit, signal, fetchStored };
}
function ignore() {
}
var BUDGET_MS = 2e4;
async function connect({ environment, token, signal }) {
  if (token === "") throw new Error("the input `github-token` is empty");
  return await gitHubClient({ token, apiUrl: environment.apiUrl, budgetMs: BUDGET_MS, signal });
}
var MAX_ENTRIES = 1e3;
var FILE_TYPE = 61440;
var REGULAR_FILE = 32768;
async function fileOfZip(zip, name, maxBytes) {
  const { default: yauzl } = await Promise.resolve().then(() => __toESM(require("./action-yauzl.cjs")));
  try {
    const opened = await yauzl.fromBufferPromise(Buffer.from(zip), { strictFileNames: true });
    return await readEntry(opened, await onlyEntry(opened, name), maxBytes);
  } catch (error2) {
    if (error2 instanceof import_errors.UsageError) throw error2;
    const said = error2 instanceof Error ? error2.message.slice(0, 200) : "unknown error";
    throw wrong(`cannot be read as a zip: ${said}`, error2);
  }
}
async function onlyEntry(zip, name) {
  if (zip.entryCount > MAX_ENTRIES) throw wrong(`has ${zip.entryCount} entries, ${MAX_ENTRIES} are allowed`);
  const found = [];
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry);
  if (found.length === 1) return found[0];
  throw wrong(found.length === 0 ? `has no file ${name}` : `has ${found.length} files ${name}`);
}
async function readEntry(zip, entry, maxBytes) {
  const { fileName, uncompressedSize } = entry;
  const type = entry.externalFileAttributes >>> 16 & FILE_TYPE;
  if (type !== 0 && type !== REGULAR_FILE) throw wrong(`has ${fileName} as something other than a regular file`);
  if (entry.isEncrypted()) throw wrong(`has ${fileName} encrypted`);
  if (uncompressedSize > maxBytes) throw tooLarge(fileName, maxBytes);
  const chunks = [];
  let length = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(fileName, maxBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const { crc32 } = await Promise.resolve().then(() => __toESM(require("node:zlib")));
  if (crc32(bytes) !== entry.crc32) throw wrong(`has ${fileName} damaged: its checksum does not fit`);
  return bytes;
}
function tooLarge(name, maxBytes) {
  return wrong(`has ${name} with more than the ${maxBytes} bytes that are allowed`);
}
function wrong(problem, cause) {
  return new import_errors.UsageError(`the artifact ${problem}`, {
    hint: "It is left alone. An artifact of portcullis holds report.json as portcullis wrote it.",
    cause
  });
}
var MAX_ZIP_BYTES = 16 * 1024 * 1024;
async function artifactOf({ octokit }, { owner, repo, runId }, name) {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name });
  const [newest] = data.artifacts.filter((each) => each.name === name && !each.expired && (each.workflow_run?.id ?? runId) === runId).toSorted((a, b) => b.id - a.id);
  if (newest === void 0) return null;
  return { owner, repo, runId, id: newest.id, digest: newest.digest ?? null, sizeBytes: newest.size_in_bytes };
}
async function fileOfArtifact(client, artifact, name, maxBytes) {
  const zip = await download(client, artifact);
  const digest = `sha256:${(0, import_node_crypto3.createHash)("sha256").update(zip).digest("hex")}`;
  if (artifact.digest !== null && artifact.digest !== digest) {
    throw refused(`has the digest ${digest}, GitHub says ${artifact.digest.slice(0, 80)}`);
  }
  return await fileOfZip(zip, name, maxBytes);
}
async function download(client, { owner, repo, id, sizeBytes }) {
  if (sizeBytes > MAX_ZIP_BYTES) throw refused(`has ${sizeBytes} bytes, ${MAX_ZIP_BYTES} are allowed`);
  const { headers } = await client.octokit.rest.actions.downloadArtifact({
    ...{ owner, repo, artifact_id: id, archive_format: "zip" },
    // The bytes lie with a storage service, which must not see the token.
    request: { redirect: "manual", signal: client.signal }
  });
  const response = await client.fetchStored(headers.location ?? "");
  if (!response.ok) throw Object.assign(new Error("the storage of artifacts refused"), { status: response.status });
  const chunks = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_ZIP_BYTES) throw refused(`has more than ${MAX_ZIP_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function refused(problem) {
  return new import_errors.UsageError(`the artifact ${problem}`, { hint: "It is left alone. Run the workflow that made it again." });
}
var MARKER_KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
var MARKER = /^<!-- portcullis:([A-Za-z0-9][A-Za-z0-9._-]{0,63}) ([0-9a-f]{16}) -->/;
var MARKER_LENGTH = 110;
function withMarker(key, text, fingerprint2 = text) {
  const hash = (0, import_node_crypto4.createHash)("sha256").update(fingerprint2).digest("hex").slice(0, 16);
  return `<!-- portcullis:${key} ${hash} -->
${text}`;
}
function readMarker(body) {
  const match = MARKER.exec(body);
  return match === null ? null : { key: match[1], hash: match[2] };
}
var PAGE_SIZE = 100;
var MAX_PAGES = 300;
var Comments = class {
  #client;
  #pull;
  #key;
  constructor(client, pull, key) {
    this.#client = client;
    this.#pull = pull;
    this.#key = key;
  }
  /** Oldest first, from all pages. */
  async list() {
    const { octokit } = this.#client;
    const { owner, repo, number } = this.#pull;
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: PAGE_SIZE
    });
    const byBots = [];
    const byUsers = [];
    let count = 0;
    for await (const { data } of pages) {
      for (const comment2 of data) {
        const marker = readMarker(comment2.body ?? "");
        if (marker?.key !== this.#key || !comment2.user) continue;
        const author = comment2.user.login;
        const found = { id: comment2.id, author, hash: marker.hash, url: comment2.html_url };
        if (comment2.user.type === "Bot") byBots.push(found);
        else byUsers.push(found);
      }
      count += 1;
      if (count === MAX_PAGES) break;
    }
    const self = byUsers.length > 0 ? await this.#ownLogin() : null;
    return [...byBots, ...byUsers.filter(({ author }) => author === self)].toSorted((a, b) => a.id - b.id);
  }
  async create(body, hash) {
    const { owner, repo, number } = this.#pull;
    const { data } = await this.#client.octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { id: data.id, author: data.user?.login ?? "", hash, url: data.html_url };
  }
  async update(id, body) {
    const { owner, repo } = this.#pull;
    await this.#client.octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  }
  async delete(id) {
    const { owner, repo } = this.#pull;
    await this.#client.octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  }
  /** null: the token is an app's, such as the one that a job gets, and no user's. */
  async #ownLogin() {
    try {
      return (await this.#client.octokit.rest.users.getAuthenticated()).data.login;
    } catch (error2) {
      if (statusOf(error2) === 403 || statusOf(error2) === 404) return null;
      throw error2;
    }
  }
};
function statusOf(error2) {
  return error2 instanceof Error && "status" in error2 && typeof error2.status === "number" ? error2.status : null;
}
var REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/;
var SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function pullRequestOf(event, client) {
  const own = ownerAndRepo(event.repository);
  if (own === null) return null;
  if (event.name === "workflow_run") return await ofWorkflowRun(await client(), own, event.payload);
  if (event.name === "issue_comment") {
    const issue = field(event.payload, "issue");
    const number2 = field(issue, "pull_request") ? wholeNumber(field(issue, "number")) : null;
    return number2 === null ? null : { pull: { ...own, number: number2 }, fromFork: false, baseBranch: null };
  }
  const pullRequest = field(event.payload, "pull_request");
  const number = wholeNumber(field(pullRequest, "number"));
  if (number === null) return null;
  const head = field(field(field(pullRequest, "head"), "repo"), "full_name");
  const fromFork = event.name !== "pull_request_target" && head !== void 0 && head !== event.repository;
  const base = field(field(pullRequest, "base"), "ref");
  const baseBranch = typeof base === "string" && base !== "" ? base : null;
  return { pull: { ...own, number }, fromFork, baseBranch };
}
function ownerAndRepo(repository) {
  const [, owner, repo] = REPOSITORY.exec(repository) ?? [];
  return owner === void 0 || repo === void 0 ? null : { owner, repo };
}
async function ofWorkflowRun({ octokit }, { owner, repo }, payload) {
  const run2 = field(payload, "workflow_run");
  const sha = field(run2, "head_sha");
  const headId = wholeNumber(field(field(run2, "head_repository"), "id"));
  if (typeof sha !== "string" || !SHA.test(sha) || headId === null) return null;
  const isOurs = (pull) => pull.state === "open" && pull.head.sha === sha && pull.head.repo?.id === headId;
  const found = (await byCommit()).find((pull) => isOurs(pull) && pull.base.repo.full_name === `${owner}/${repo}`) ?? (await byBranch()).find(isOurs);
  return found ? { pull: { owner, repo, number: found.number }, fromFork: false, baseBranch: found.base.ref || null } : null;
  async function byCommit() {
    try {
      return (await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha })).data;
    } catch (error2) {
      if ([403, 404, 409, 422].includes(statusOf(error2) ?? 0)) return [];
      throw error2;
    }
  }
  async function byBranch() {
    const login = field(field(field(run2, "head_repository"), "owner"), "login");
    const branch = field(run2, "head_branch");
    if (typeof login !== "string" || typeof branch !== "string") return [];
    const { data } = await octokit.rest.pulls.list({ owner, repo, state: "open", head: `${login}:${branch}` });
    return data;
  }
}
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function wholeNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function baseOf(event, { workflowRef, ref, runId }, pull) {
  const own = ownerAndRepo(event.repository);
  const tested = event.name === "workflow_run" ? field(event.payload, "workflow_run") : void 0;
  const workflow = tested === void 0 ? /\/\.github\/workflows\/([\w.-]{1,200})@/.exec(workflowRef)?.[1] ?? null : wholeNumber(field(tested, "workflow_id"));
  const branch = pull?.baseBranch ?? pushedBranch(event, ref) ?? defaultBranch(event);
  if (own === null || workflow === null || branch === null) return null;
  return { ...own, branch, workflow, runId: tested === void 0 ? runId : wholeNumber(field(tested, "id")) };
}
function pushedBranch({ name, payload }, ref) {
  if (name === "workflow_run") return null;
  const queued = field(field(payload, "merge_group"), "base_ref");
  return /^refs\/heads\/(.+)$/.exec(typeof queued === "string" ? queued : ref)?.[1] ?? null;
}
function defaultBranch({ payload }) {
  const branch = field(field(payload, "repository"), "default_branch");
  return typeof branch === "string" && branch !== "" ? branch : null;
}
var MAX_RUNS = 5;
var TRUSTED_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "merge_group", "release"]);
async function artifactOfBase(client, base, name) {
  const { owner, repo, branch, workflow, runId } = base;
  const { data } = await client.octokit.rest.actions.listWorkflowRuns({
    ...{ owner, repo, branch, workflow_id: workflow, status: "success", exclude_pull_requests: true, per_page: 30 }
  });
  const own = data.workflow_runs.filter(
    (run2) => run2.id !== runId && run2.conclusion === "success" && run2.head_branch === branch && TRUSTED_EVENTS.has(run2.event) && run2.head_repository?.id === run2.repository.id
  );
  for (const { id } of own.toSorted((a, b) => b.id - a.id).slice(0, MAX_RUNS)) {
    const found = await artifactOf(client, { owner, repo, runId: id }, name);
    if (found) return found;
  }
  return null;
}
var MAX_FOREIGN_BYTES = 16 * 1024 * 1024;
function artifactName(source) {
  return /^artifact:(.+)$/.exec(source)?.[1] ?? null;
}
function foreignReport(path) {
  return (0, import_parse_document.readJsonFile)(path, import_timer_facts_schema.reportSchema, "report", MAX_FOREIGN_BYTES);
}
async function reportOfTestedRun(name, access) {
  const own = ownerAndRepo(access.environment.repository);
  const runId = wholeNumber(field(field(access.environment.payload(), "workflow_run"), "id"));
  if (own === null || runId === null) throw new Error("the event names no run that was tested");
  const client = await connect(access);
  const artifact = await artifactOf(client, { ...own, runId }, name);
  return artifact && await reportIn(client, artifact);
}
async function reportOfBase(name, access) {
  const bytes = await fileOfBase(name, "report.json", access);
  return bytes && parseReport(bytes);
}
async function fileOfBase(name, file, access) {
  const { environment } = access;
  const { eventName, repository, identity } = environment;
  const client = await connect(access);
  const event = { name: eventName, repository, payload: environment.payload() };
  const pull = await pullRequestOf(event, () => Promise.resolve(client));
  const base = baseOf(event, identity, pull);
  if (base === null) throw new Error(`the event ${JSON.stringify(eventName)} names no branch to compare with`);
  const artifact = await artifactOfBase(client, base, name);
  return artifact && await fileOfArtifact(client, artifact, file, MAX_FOREIGN_BYTES);
}
async function reportIn(client, artifact) {
  return parseReport(await fileOfArtifact(client, artifact, "report.json", MAX_FOREIGN_BYTES));
}
function parseReport(bytes) {
  return (0, import_parse_document.parseDocument)(bytes.toString("utf8"), import_timer_facts_schema.reportSchema, { what: "report", where: "of the artifact" });
}
function accessProblem(error2, permission) {
  const said = (error2 instanceof Error ? error2.message : String(error2)).slice(0, 500);
  const status = statusOf(error2);
  switch (status) {
    case null:
      return `${said}.`;
    case 401:
      return `GitHub does not accept the token (401: ${said}).`;
    case 403:
    case 429:
      if (/rate limit/i.test(said))
        return `GitHub's rate limit is used up (${status}: ${said}). The next run tries again.`;
      return `the token lacks the permission \`${permission}\` (${status}: ${said}). Add it to the \`permissions\` of the job.`;
    case 404:
      return `it is not there, or the token may not see it (404: ${said}). The token needs the permission \`${permission}\`.`;
    default:
      return `GitHub answered ${status} (${said}), also after retries where those could help.`;
  }
}
async function actionBaseline(source, access) {
  const earlier = await earlierReport(source, access);
  return earlier === null ? await (0, import_commands_check.loadBaseline)(null) : await (0, import_commands_check.compareWith)(earlier);
}
async function earlierReport(source, access) {
  if (source === null) return null;
  const name = artifactName(source);
  if (name === null) {
    if ((0, import_node_fs.existsSync)(source)) return (0, import_parse_document.readJsonFile)(source, import_timer_facts_schema.reportSchema, "baseline");
    core2.info((0, import_terminal_escape_terminal.escapeTerminal)(`There is no earlier report ${source} yet: nothing is compared.`));
    return null;
  }
  try {
    const earlier = await reportOfBase(name, access);
    if (earlier === null) {
      const none = `No successful run on the base branch has an artifact ${name} yet: nothing is compared.`;
      core2.info((0, import_terminal_escape_terminal.escapeTerminal)(none));
    }
    return earlier;
  } catch (error2) {
    const problem = `Nothing is compared with the base branch: ${accessProblem(error2, "actions: read")}`;
    core2.warning((0, import_terminal_escape_terminal.escapeTerminal)(problem), { title: "No baseline" });
    return null;
  }
}
function fingerprint({ complete, configHash, binaries, cells, gate: gate2, changes, tool }) {
  return JSON.stringify({
    tool: tool.version,
    complete,
    configHash,
    gate: {
      decision: gate2.decision,
      glibcFloor: gate2.glibcFloor,
      reasons: gate2.reasons.map(({ code, cells: ids }) => [code, ids])
    },
    binaries: binaries.map(({ path, sha256 }) => [path, sha256]),
    cells: cells.map(cellPrint),
    changes: changes && {
      ...changes,
      since: null,
      jitter: changes.jitter && [changes.jitter.worse, changes.jitter.later]
    }
  });
}
function cellPrint(cell) {
  const { id, required, prediction, observed, outcome, basis, agrees, findings, image, steps } = cell;
  return [
    ...[id, required, prediction.runs, observed, outcome, basis, agrees, image?.digest ?? null, image?.standIn ?? null],
    idsOf(prediction.findings),
    idsOf(findings),
    steps.map((step) => [step.name, step.result, step.exitCode, step.signal, idsOf(step.findings)])
  ];
}
function idsOf(findings) {
  return findings.map(({ id }) => id);
}
var GRANT = "Add `pull-requests: write` to the `permissions` of the job.";
function commentProblem(error2, fromFork) {
  const status = statusOf(error2);
  const said = error2 instanceof Error ? error2.message : String(error2);
  return `The comment could not be written: ${reason(status, said, fromFork)} The same text is in the step summary.`;
}
function reason(status, said, fromFork) {
  switch (status) {
    case 401:
      return `GitHub does not accept the token (401: ${said}). Leave out the input \`github-token\`, or give it a token that has not expired.`;
    case 403:
      if (/rate limit/i.test(said)) return `GitHub's rate limit is used up (403: ${said}). The next run tries again.`;
      if (fromFork) {
        return `the token may not write to the pull request (403: ${said}). Runs for a pull request from a fork get a read-only token; to comment on those, write the comment from a \`workflow_run\` workflow, whose token has the permission \`pull-requests: write\`.`;
      }
      return `the token lacks the permission \`pull-requests: write\` (403: ${said}). ${GRANT}`;
    case 404:
      return `the token cannot see the pull request (404: ${said}). It needs the permission \`pull-requests: write\` on this repository. ${GRANT}`;
    case 429:
      return `GitHub's rate limit is used up (429: ${said}). The next run tries again.`;
    case null:
      return `${said}.`;
    default:
      return `GitHub answered ${status} (${said}), also after retries where those could help.`;
  }
}
var MAX_BODY_LENGTH = 65536;
var MAX_ROUNDS = 3;
async function upsertComment(client, pull, content) {
  return await beforeAbort(client.signal, new Upsert(new Comments(client, pull, content.key), content).run());
}
var Upsert = class {
  #comments;
  #content;
  #maxLength = MAX_BODY_LENGTH - MARKER_LENGTH;
  #body;
  constructor(comments, content) {
    this.#comments = comments;
    this.#content = content;
    this.#body = this.#render();
  }
  async run() {
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
      const own = await this.#comments.list();
      if (own.length === 0 && !this.#content.create) return { action: "none", url: null };
      const created = own.length === 0 ? await this.#create() : null;
      const result = await this.#settle(created ? await this.#listWith(created) : own, created);
      if (result) return result;
    }
    throw new Error(`the comment was deleted ${MAX_ROUNDS} times while it was being written`);
  }
  /** Brings the oldest comment up to date and takes the others of its author away. null: it was deleted meanwhile. */
  async #settle(own, created) {
    const authors = [...new Set(own.map((each) => each.author))];
    for (const author of authors) {
      const [oldest, ...newer] = own.filter((each) => each.author === author);
      try {
        const action = await this.#bringUpToDate(oldest, created);
        for (const { id } of newer) await this.#comments.delete(id).catch(() => void 0);
        return { action, url: oldest.url };
      } catch (error2) {
        if (statusOf(error2) === 404) return null;
        if (statusOf(error2) !== 403 || created) throw error2;
        if (author === authors.at(-1)) return await this.#besideOthers(error2);
      }
    }
    return null;
  }
  async #bringUpToDate(oldest, created) {
    if (oldest.id === created?.id) return "created";
    if (oldest.hash === this.#hash()) return "unchanged";
    await this.#shortenUntilAccepted(() => this.#comments.update(oldest.id, this.#body));
    return "updated";
  }
  /** All candidates are other bots'. Where we may not create one either, the refusal to change is what to report. */
  async #besideOthers(refusal) {
    if (!this.#content.create) throw refusal;
    const created = await this.#create().catch((error2) => {
      throw statusOf(error2) === 403 ? refusal : error2;
    });
    return { action: "created", url: created.url };
  }
  async #create() {
    return await this.#shortenUntilAccepted(() => this.#comments.create(this.#body, this.#hash()));
  }
  /** The list may lag behind what was just created. */
  async #listWith(created) {
    const own = (await this.#comments.list()).filter((each) => each.author === created.author);
    return own.some((each) => each.id === created.id) ? own : [...own, created];
  }
  #render() {
    return withMarker(this.#content.key, this.#content.text(this.#maxLength), this.#content.fingerprint);
  }
  #hash() {
    return readMarker(this.#body).hash;
  }
  /** The server's idea of the limit wins over ours. */
  async #shortenUntilAccepted(send) {
    for (; ; ) {
      try {
        return await send();
      } catch (error2) {
        const tooLong = statusOf(error2) === 422 && /too long/i.test(error2.message);
        if (!tooLong || this.#maxLength < 4e3) throw error2;
        this.#maxLength = Math.floor(this.#maxLength / 2);
        this.#body = this.#render();
      }
    }
  }
};
async function beforeAbort(signal, work) {
  let stop;
  const aborted = new Promise((_resolve, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
    work.catch(() => void 0);
  }
}
async function writeComment(input) {
  const { mode, environment, token } = input;
  if (mode === "never") return { said: "No comment, as asked.", problem: null };
  let fromFork = false;
  try {
    if (token === "") return failed("The comment could not be written: the input `github-token` is empty.");
    const { eventName: name, repository } = environment;
    const connecting = () => connect(input);
    const found = await pullRequestOf({ name, repository, payload: environment.payload() }, connecting);
    if (found === null) {
      const none = `No comment: the event ${JSON.stringify(name)} belongs to no pull request.`;
      return mode === "always" ? failed(`${none} The same text is in the step summary.`) : { said: none, problem: null };
    }
    fromFork = found.fromFork;
    const client = await connecting();
    const content = contentOf(input);
    const { action, url } = await beforeAbort(client.signal, upsertComment(client, found.pull, content));
    return {
      said: `Comment ${action === "none" ? "not needed" : action}${url === null ? "" : `: ${url}`}`,
      problem: null
    };
  } catch (error2) {
    return failed(commentProblem(error2, fromFork));
  }
}
function contentOf({ report, mode, key, runUrl }) {
  return {
    key,
    create: mode !== "failures" || report.gate.decision === "fail",
    fingerprint: fingerprint(report),
    text: (limit) => (0, import_markdown_matrix.renderMarkdown)(report, { limit, ...runUrl !== null && { runUrl } })
  };
}
function failed(problem) {
  return { said: "No comment.", problem };
}
function actionEnvironment(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = /^[1-9]\d{0,15}$/.test(env["GITHUB_RUN_ID"] ?? "") ? Number(env["GITHUB_RUN_ID"]) : null;
  const pageOf = (id) => repository !== "" && id !== null ? `${server}/${repository}/actions/runs/${id}` : null;
  const payload = () => readPayload(env["GITHUB_EVENT_PATH"] ?? "");
  return {
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    repository,
    docsUrl: docsUrl(server, env["GITHUB_ACTION_REPOSITORY"] ?? "", env["GITHUB_ACTION_REF"] ?? ""),
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    runUrl: pageOf(runId),
    testedRunUrl: pageOf(wholeNumber(field(field(payload(), "workflow_run"), "id"))),
    identity: { workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "", ref: env["GITHUB_REF"] ?? "", runId },
    defaultKey: commentKey(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? ""),
    temporaryFolder: env["RUNNER_TEMP"] || (0, import_node_os.tmpdir)(),
    payload
  };
}
function docsUrl(server, repository, ref) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "") return null;
  return `${server}/${repository}/blob/${ref.split("/").map(encodeURIComponent).join("/")}/docs/findings`;
}
function commentKey(workflow, job) {
  const key = `${workflow}.${job}`.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return key.slice(0, 64) || "portcullis";
}
function readPayload(path) {
  try {
    return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
  } catch {
    return null;
  }
}
var OUTPUT_NAMES = ["verdict", "report", "matrix", "glibc-floor", "failed-cells", "plan", "jobs"];
var MAX_LENGTH = 2e5;
function actionOutputs(report, reportPath) {
  const failed2 = report.cells.filter(({ outcome }) => outcome === "fail").map(({ id }) => id);
  return {
    verdict: report.gate.decision,
    report: reportPath,
    matrix: bounded(report.cells.map(matrixCell)),
    "glibc-floor": report.gate.glibcFloor ?? "",
    "failed-cells": bounded(failed2),
    plan: "",
    jobs: ""
  };
}
function planOutputs(path, matrix) {
  return { ...noOutputs(), verdict: "", plan: path, jobs: matrix };
}
function sliceOutputs(path) {
  return { ...noOutputs(), verdict: "", report: path };
}
function noOutputs() {
  return { verdict: "error", report: "", matrix: "[]", "glibc-floor": "", "failed-cells": "[]", plan: "", jobs: "" };
}
function setOutputs(outputs) {
  for (const name of OUTPUT_NAMES) core3.setOutput(name, outputs[name]);
}
function matrixCell({ id, platform, target, profile, required, prediction, outcome }) {
  return { id, platform, target: target.id, profile, required, predicted: (0, import_cell_words.predictedText)(prediction), outcome };
}
function bounded(entries) {
  const texts = [];
  let length = 2;
  for (const entry of entries) {
    const text = JSON.stringify(entry);
    length += text.length + 1;
    if (length > MAX_LENGTH) {
      core3.warning(`An output has only the first ${texts.length} of ${entries.length} cells; the report has them all.`);
      break;
    }
    texts.push(text);
  }
  return `[${texts.join(",")}]`;
}
var MAX_BYTES = 1024 * 1024;
var MAX_LENGTH2 = 3e5;
function writeSummary(path, input) {
  if (!path) return "The runner gives no file for step summaries (GITHUB_STEP_SUMMARY is not set).";
  try {
    const room = MAX_BYTES - ((0, import_node_fs3.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    for (let limit = MAX_LENGTH2; limit >= 1e4; limit /= 2) {
      const text = summaryText(input, limit);
      if (Buffer.byteLength(text) > room) continue;
      (0, import_node_fs3.appendFileSync)(path, text);
      return null;
    }
    return `The step's summary has no room for the report (${room} bytes left).`;
  } catch (error2) {
    return `The step's summary could not be written: ${String(error2)}`;
  }
}
function summaryText({ report, runUrl, notice: notice2 }, limit) {
  const above = notice2 === null ? "" : `> [!WARNING]
> ${(0, import_escape_markdown.markdownText)(notice2, 2e3)}

`;
  return above + (0, import_markdown_matrix.renderMarkdown)(report, { limit, ...runUrl !== null && { runUrl } });
}
var MAX_BYTES2 = 1024 * 1024;
function branchFile({ octokit }, { owner, repo, branch, path }) {
  let sha;
  return {
    async read() {
      try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: branch });
        if (Array.isArray(data) || data.type !== "file") throw new Error(`${path} on the branch is no file`);
        sha = data.sha;
        return "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : "";
      } catch (error2) {
        if (statusOf(error2) !== 404) throw error2;
        sha = void 0;
        return "";
      }
    },
    async write(text) {
      const content = Buffer.from(newestLines(text)).toString("base64");
      const message = `Update ${path}`;
      const commit = { owner, repo, path, branch, message, content };
      await octokit.rest.repos.createOrUpdateFileContents({ ...commit, ...sha !== void 0 && { sha } });
    }
  };
}
function newestLines(text) {
  if (text.length <= MAX_BYTES2) return text;
  return text.slice(text.indexOf("\n", text.length - MAX_BYTES2) + 1);
}
var FILE = "timer-history.jsonl";
var MAX_TRIES = 3;
async function withTimerHistory(report, source, out, access) {
  try {
    const cells = await rollWithRetries(report, await storeOf(source, out, access));
    for (const line of (0, import_files_roll_timer_history.historyLines)(cells)) core4.info(line);
    const later = cells.filter(({ comparison }) => comparison.kind === "later").map(({ cell }) => cell);
    const { changes } = report;
    if (later.length === 0 || changes === null) return report;
    const jitter = changes.jitter ?? { worse: [], better: [], same: 0, notComparable: 0, later: [] };
    return { ...report, changes: { ...changes, jitter: { ...jitter, later } } };
  } catch (error2) {
    const permission = source.startsWith("branch:") ? "contents: write" : "actions: read";
    const problem = `The history of timers was not kept: ${accessProblem(error2, permission)}`;
    core4.warning((0, import_terminal_escape_terminal.escapeTerminal)(problem), { title: "No timer history" });
    return report;
  }
}
async function rollWithRetries(report, store) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (0, import_files_roll_timer_history.rollTimerHistory)(report, store);
    } catch (error2) {
      if (statusOf(error2) !== 409 || attempt === MAX_TRIES) throw error2;
    }
  }
}
async function storeOf(source, out, access) {
  const artifact = artifactName(source);
  if (artifact !== null) {
    return {
      read: async () => (await fileOfBase(artifact, FILE, access))?.toString("utf8") ?? "",
      write: async (text) => await (0, import_promises.writeFile)((0, import_node_path2.join)(out, FILE), text)
    };
  }
  const branch = /^branch:(.+)$/.exec(source)?.[1];
  if (branch === void 0) return (0, import_files_timer_history_file.timerHistoryFile)(source);
  const own = ownerAndRepo(access.environment.repository);
  if (own === null) throw new Error("the runner does not say whose run this is");
  const file = branchFile(await connect(access), { ...own, branch, path: FILE });
  return isOfDefaultBranch(access) ? file : { ...file, write: () => Promise.resolve() };
}
function isOfDefaultBranch({ environment }) {
  const branch = field(field(environment.payload(), "repository"), "default_branch");
  return typeof branch === "string" && environment.identity.ref === `refs/heads/${branch}`;
}
var COMMENT_MODES = ["auto", "always", "failures", "never"];
var MODES = ["check", "plan", "run", "report", "comment"];
function readInputs(get) {
  const inputs = new Inputs(get);
  const mode = inputs.word("mode", MODES) ?? "check";
  const planned = mode === "run" || mode === "report";
  const own = mode === "check" || mode === "plan";
  return {
    mode,
    binaries: own ? inputs.requiredLines("binary", "the path of a built Go binary, for example dist/myapp") : [],
    config: inputs.text("config"),
    options: {
      targets: inputs.list("targets"),
      profiles: inputs.list("profiles"),
      // A line of two quotes stands for no arguments, since an empty one says nothing.
      run: inputs.lines("run").map((line) => line === '""' ? "" : line),
      timers: inputs.timers(),
      engine: inputs.word("engine", import_argument_words.ENGINES),
      pull: inputs.word("pull", import_argument_words.PULLS),
      maxGlibc: inputs.matching("max-glibc", /^2\.\d{1,3}$/, "a glibc version such as 2.17"),
      required: inputs.list("required"),
      runners: inputs.runners(),
      parallel: inputs.wholeNumber("parallel", 1, 64)
    },
    comment: inputs.word("comment", COMMENT_MODES) ?? "auto",
    commentKey: inputs.matching("comment-key", MARKER_KEY, "at most 64 letters, digits, dots, underscores and hyphens"),
    token: get("github-token"),
    summary: inputs.flag("summary", true),
    annotations: inputs.flag("annotations", true),
    out: inputs.text("out"),
    failOnGate: inputs.flag("fail-on-gate", true),
    plan: planned ? inputs.required("plan", "the path of plan.json, which the mode plan wrote") : "",
    slice: mode === "run" ? inputs.required("slice", "the name of a slice, ${{ matrix.slice }}") : "",
    slices: mode === "report" ? inputs.requiredLines("slices", "the folder that the slices were downloaded to") : [],
    cellsPerJob: inputs.wholeNumber("per-job", 1, 1e4) ?? import_argument_words.CELLS_PER_JOB,
    earlier: inputs.text("earlier"),
    baseline: inputs.text("baseline"),
    report: mode === "comment" ? inputs.required("report", "the path of report.json") : "",
    timerHistory: inputs.text("timer-history")
  };
}
var RUNNER = /^([a-z0-9]{1,20}\/[a-z0-9]{1,20}(?:@[A-Za-z0-9][A-Za-z0-9._-]{0,62})?)=([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/;
var Inputs = class {
  #get;
  constructor(get) {
    this.#get = get;
  }
  text(name) {
    return this.#get(name) || null;
  }
  lines(name) {
    const lines = this.#get(name).split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  }
  /** `what` it should be, for the message. */
  requiredLines(name, what) {
    const lines = this.lines(name);
    if (lines.length > 0) return lines;
    throw new import_errors.UsageError(`the input ${name} is empty`, { hint: `Give ${what}.` });
  }
  required(name, what) {
    return this.requiredLines(name, what).join("\n");
  }
  /** One a line, or several with commas between them. */
  list(name) {
    return this.lines(name).flatMap((line) => line.split(",")).map((word) => word.trim()).filter((word) => word !== "");
  }
  /** `linux/arm64=my-runner`, one a line; `none` for no runner. */
  runners() {
    const pairs = this.list("runners").map((line) => {
      const [, platform, label] = RUNNER.exec(line) ?? [];
      if (platform !== void 0 && label !== void 0) return [platform, label === "none" ? null : label];
      throw new import_errors.UsageError(`the input runners is ${JSON.stringify(line)}`, {
        hint: "runners takes lines such as linux/arm64=ubuntu-24.04-arm or windows/amd64@windows-2025=windows-2025."
      });
    });
    return Object.fromEntries(pairs);
  }
  flag(name, absent) {
    const text = this.#get(name);
    if (text === "") return absent;
    if (/^(true|True|TRUE)$/.test(text)) return true;
    if (/^(false|False|FALSE)$/.test(text)) return false;
    throw this.#wrong(name, "true or false");
  }
  timers() {
    const mode = import_timer_policy.TIMER_MODES.find((each) => each === this.#get("timers"));
    if (mode !== void 0) return mode;
    if (/^(true|false|)$/i.test(this.#get("timers"))) return this.flag("timers", true);
    throw this.#wrong("timers", `true, false, ${import_timer_policy.TIMER_MODES.join(", ")}`);
  }
  word(name, words) {
    const text = this.#get(name);
    if (text === "") return null;
    const word = words.find((each) => each === text);
    if (word === void 0) throw this.#wrong(name, `one of ${words.join(", ")}`);
    return word;
  }
  matching(name, pattern, what) {
    const text = this.#get(name);
    if (text === "") return null;
    if (!pattern.test(text)) throw this.#wrong(name, what);
    return text;
  }
  wholeNumber(name, min, max) {
    const text = this.matching(name, /^\d{1,9}$/, `a whole number from ${min} to ${max}`);
    if (text === null) return null;
    if (Number(text) < min || Number(text) > max) throw this.#wrong(name, `a whole number from ${min} to ${max}`);
    return Number(text);
  }
  #wrong(name, right) {
    return new import_errors.UsageError(`the input ${name} is ${JSON.stringify(this.#get(name))}`, {
      hint: `${name} takes ${right}.`
    });
  }
};
async function runAction() {
  var _stack = [];
  try {
    const stop = (0, import_runtime.__using)(_stack, (0, import_stop_signals.stopSignals)((signal) => {
      process.stderr.write(`${signal}: stopping the cells, then a partial report follows
`);
    }));
    try {
      const inputs = readInputs((name) => core5.getInput(name));
      switch (inputs.mode) {
        case "plan":
          return await plan(inputs, stop.signal);
        case "run":
          return await slice(inputs, stop.signal);
        case "check":
          return await gate(() => check(inputs, stop.signal), inputs, stop.signal);
        case "comment":
          return await commentOnly(inputs, stop.signal);
        case "report":
          return await gate(() => (0, import_merge.mergeFiles)(inputs.plan, inputs.slices), inputs, stop.signal);
      }
    } catch (error2) {
      setOutputs(noOutputs());
      annotate(failureAnnotations(error2));
      return (0, import_process_report_failure.reportFailure)(error2);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
async function plan(inputs, signal) {
  const { binaries, config, options, cellsPerJob } = inputs;
  const environment = actionEnvironment(process.env);
  const out = inputs.out ?? ownFolder(environment);
  const earlier = await earlierReport(inputs.earlier, { environment, token: inputs.token, signal });
  const written = await (0, import_path_template.planBinaries)({ binaries, config, options, cellsPerJob, earlier, out });
  setOutputs(planOutputs(written.path, written.matrix));
  process.stdout.write((0, import_visible_text.withoutWorkflowCommands)((0, import_path_template.describePlan)(written.plan)));
  return 0;
}
async function slice({ plan: file, slice: name, out }, signal) {
  const { config } = await (0, import_planned_config.plannedConfig)((0, import_parse_document.readJsonFile)(file, import_fanout_plan.planSchema, "plan"));
  const ports = actionPorts(config.engine, signal);
  const folder = out ?? ownFolder(actionEnvironment(process.env));
  const written = await (0, import_fanout_run_slice.runSlice)({ plan: file, slice: name, attempt: (0, import_fanout_run_slice.runAttempt)(process.env), out: folder, ports });
  core5.saveState(import_action_action_states.RUN_STATE, "");
  setOutputs(sliceOutputs(written.path));
  showReport(written.report);
  return written.exitCode === 3 ? 3 : 0;
}
async function check(inputs, signal) {
  const { config, hash } = await (0, import_with_options.loadConfig)(inputs.config, inputs.options);
  const ports = actionPorts(config.engine, signal);
  const result = await (0, import_run.run)(
    { binaries: (0, import_path_template.binaryFiles)(inputs.binaries), config, configHash: hash, toolVersion: import_version.VERSION },
    ports
  );
  core5.saveState(import_action_action_states.RUN_STATE, "");
  return result;
}
function actionPorts(engine, signal) {
  const shown = (0, import_live_view.progress)(process.stderr, false);
  const runId = (0, import_node_crypto.randomBytes)(6).toString("hex");
  if (engine !== "none") {
    core5.saveState(import_action_action_states.RUN_STATE, runId);
    core5.saveState(import_action_action_states.ENGINE_STATE, engine);
  }
  const debug = (line) => core5.isDebug() && process.stderr.write(`${(0, import_terminal_escape_terminal.escapeTerminal)(line)}
`);
  return (0, import_node_ports.nodePorts)({ signal, onEvent: (event) => shown.onEvent(event), debug, runId });
}
async function gate(decide, inputs, signal) {
  const access = { environment: actionEnvironment(process.env), token: inputs.token, signal };
  const baseline = await actionBaseline(inputs.baseline, access);
  const { report, exitCode } = await decide();
  const out = inputs.out ?? ownFolder(access.environment);
  await publish(await remembered(baseline.compare(report), inputs, out, access), { ...inputs, out }, access);
  return exitCode === 1 && !inputs.failOnGate ? 0 : exitCode;
}
async function commentOnly(inputs, signal) {
  const environment = actionEnvironment(process.env);
  const access = { environment, token: inputs.token, signal };
  setOutputs({ ...noOutputs(), verdict: "" });
  const found = await testedReport(inputs.report, access);
  if (found === null) return 0;
  const baseline = await actionBaseline(inputs.baseline, access);
  const report = baseline.compare(found);
  const runUrl = environment.testedRunUrl ?? environment.runUrl;
  const problem = await comment(report, inputs, { ...access, runUrl });
  if (problem !== null) summarise(report, runUrl, problem);
  return 0;
}
async function testedReport(source, access) {
  const name = artifactName(source);
  if (name === null) return foreignReport(source);
  try {
    const report = await reportOfTestedRun(name, access);
    if (report === null) core5.notice((0, import_terminal_escape_terminal.escapeTerminal)(`The run has no artifact ${name}: there is nothing to comment on.`));
    return report;
  } catch (error2) {
    if (error2 instanceof import_errors.UsageError) throw error2;
    const problem = `The report could not be fetched: ${accessProblem(error2, "actions: read")}`;
    core5.warning((0, import_terminal_escape_terminal.escapeTerminal)(problem), { title: "No comment" });
    return null;
  }
}
async function remembered(report, { timerHistory }, out, access) {
  if (timerHistory === null || access.signal.aborted) return report;
  (0, import_out_folder.outFolder)(out);
  return await withTimerHistory(report, timerHistory, out, access);
}
async function publish(report, inputs, access) {
  const { signal } = access;
  const { runUrl, docsUrl: docsUrl2 } = access.environment;
  const { json } = await (0, import_commands_check.writeReports)(inputs.out, report, docsUrl2);
  setOutputs(actionOutputs(report, json));
  showReport(report);
  const problem = signal.aborted ? null : await comment(report, inputs, { ...access, runUrl });
  if (inputs.summary || problem !== null) summarise(report, runUrl, problem);
  if (inputs.annotations) annotate(reportAnnotations(report));
}
function summarise(report, runUrl, notice2) {
  const failure = writeSummary(process.env["GITHUB_STEP_SUMMARY"], { report, runUrl, notice: notice2 });
  if (failure !== null) core5.warning((0, import_terminal_escape_terminal.escapeTerminal)(failure), { title: "No step summary" });
}
function showReport(report) {
  const color = process.env["NO_COLOR"] === void 0;
  process.stdout.write((0, import_terminal_render_terminal.renderTerminal)(report, { width: 120, color, verbose: core5.isDebug() }));
}
function ownFolder({ temporaryFolder }) {
  return (0, import_node_path.join)(temporaryFolder, `portcullis-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
}
async function comment(report, { comment: mode, commentKey: commentKey2 }, access) {
  const key = commentKey2 ?? access.environment.defaultKey;
  const { said, problem } = await writeComment({ ...access, report, mode, key });
  process.stdout.write((0, import_visible_text.withoutWorkflowCommands)(`${(0, import_terminal_escape_terminal.escapeTerminal)(said)}
`));
  if (problem !== null) core5.warning((0, import_terminal_escape_terminal.escapeTerminal)(problem), { title: "No comment" });
  return problem;
}
runAction().then(
  (code) => process.exit(code),
  (error2) => process.exit((0, import_process_report_failure.reportFailure)(error2))
);
