/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'a2dc21ea0316ea4eacd528141dc78fc6c8fdd398fed28ec1aa38940d5a130139',
  'linux-arm64': 'd8dcd128c685ec87b9322570fe19cd2abe76c0b1cd285b27072615d1473ac43c',
}
