/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '00a4d57ef525a518792245c1fc81fe2aea213624a50ffba76d1026bec0286e74',
  'linux-arm64': '1f71db324ca2f1def52093ac09c248ffd3c10cd97d287a963f88b26d17c116be',
}
