/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'd54a71e8be8306bfeb1565f5084cd93b13c77ee5773259d894b7a21ee25716f2',
  'linux-arm64': 'a27093f86a2604dfda58777c2c5f05529b64ef0ed470eb0d339c049bac7da03f',
}
