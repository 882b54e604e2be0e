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
var places_engine_exports = {};
__export(places_engine_exports, {
  openPlaces: () => openPlaces
});
module.exports = __toCommonJS(places_engine_exports);
var import_pid1_step = require("./pid1-step.cjs");
var import_parse_message = require("./parse-message.cjs");
var import_deferred = require("./deferred.cjs");
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
async function openPlaces({ containers, host, probe }) {
  const found = await containers.catch((error) => {
    if (error instanceof import_errors.PortcullisError && error.exitCode === 3) return error;
    throw error;
  });
  return new PlacesEngine(found, host, probe);
}
var PlacesEngine = class {
  description;
  #containers;
  #host;
  #probe;
  constructor(containers, host, probe) {
    const main = containers instanceof import_errors.PortcullisError ? host.description : containers.description;
    this.description = { ...main, places: [.../* @__PURE__ */ new Set([...main.places ?? [], ...host.description.places ?? []])] };
    this.#containers = containers;
    this.#host = host;
    this.#probe = probe;
  }
  async prepare(upload) {
    const own = { ...upload, probePath: this.#probe() };
    own.probePath.catch(() => void 0);
    const containers = this.#containers instanceof import_errors.PortcullisError ? null : this.#containers.prepare(upload);
    await Promise.all([this.#host.prepare(own), containers]);
  }
  async runCell(request, signal) {
    if (request.target.place === "host") return await this.#host.runCell(request, signal);
    const containers = this.#containers;
    if (!(containers instanceof import_errors.PortcullisError)) return await containers.runCell(request, signal);
    const message = `${containers.message.replaceAll(/\s*\n\s*/g, "; ").replace(/\.$/, "")}. ${containers.hint}`;
    return (0, import_pid1_step.nothingSeen)({ kind: "engine-unavailable", message, step: null });
  }
  async [Symbol.asyncDispose]() {
    await this.#host[Symbol.asyncDispose]();
    if (!(this.#containers instanceof import_errors.PortcullisError)) await this.#containers[Symbol.asyncDispose]();
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openPlaces
});
