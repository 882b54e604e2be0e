/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '5616c56cd54654fa8daedb3b1223737e38ec6baa0344c5f584848e39d6e13ead',
  'linux-arm64': '2564742d4943f97607d9a12c0c0eecea1c13cf76237f2afd7846cb1560e3792c',
}
