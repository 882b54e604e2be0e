/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'e24e533a3983aa519095af24e8fa7284b3256794a9803d108b2a2dd77bacdfe8',
  'linux-arm64': '21408abca748263a1d27b5d9017d4b5c527406fb21c424212d46bfe4c41b6be3',
}
