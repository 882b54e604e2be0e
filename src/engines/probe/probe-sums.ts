/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '4535c6984a688388574438d8bd7c6da03949ea0a3ef4565baabeffe860405bd5',
  'linux-arm64': '45f969dbacdc2a6df646390fe9aecf8e59f84478585c5adb75b41c1ee3118743',
}
