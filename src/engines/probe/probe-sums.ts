/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '3a8d8b75b037f0b65e2009f00fb6efa848303d52fb6f4c2ed6fb7126f6dbdf0c',
  'linux-arm64': 'fafb4a8e7c5f99853feab03fbf7ca6cd0c29e95833a43c7cf8dbd15dcedb2c28',
}
