import { safeJson } from '../../report/formats/safe-json.ts'
import { compareHost } from '../../signature/compare-host.ts'
import { renderVerdict } from '../../signature/render-verdict.ts'
import { fileSha256 } from '../../host/files/file-sha256.ts'
import { openBinary } from '../../host/files/open-binary.ts'
import { useColor, widthOf } from '../../host/process/terminal.ts'
import { hostLibraries } from '../verify/host-libraries.ts'
import { readHost } from '../verify/read-host.ts'
import { readSignature } from '../verify/read-signature.ts'
import type { VerifyOptions } from '../arguments/verify-arguments.ts'

/** `portcullis verify --on-this-host SIGNATURE [BINARY]`: no engine, no network. 1 = refused, with reasons. */
export async function verify({ signature: path, binary, json }: VerifyOptions): Promise<number> {
  const signature = readSignature(path)
  let sha256: string | null = null
  if (binary !== null) {
    // For its complaint, where there is no such file.
    openBinary(binary)[Symbol.dispose]()
    sha256 = await fileSha256(binary)
  }
  const host = readHost()
  const chosen = signature.predicate.platform.binaries.find((each) => each.sha256 === sha256)
  const arch = chosen?.needs.arch ?? host.architectures[0] ?? 'unknown'
  const verdict = compareHost(signature, host, hostLibraries(arch, process.env), sha256)
  const look = { width: widthOf(process.stdout), color: useColor(process.stdout, process.env) }
  process.stdout.write(json ? safeJson(verdict) : renderVerdict(verdict, look))
  return verdict.fits ? 0 : 1
}
