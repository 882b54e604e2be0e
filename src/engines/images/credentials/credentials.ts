/** What a registry is shown, as engines take it in `X-Registry-Auth`. Secret: never logged, never part of an error. */
export interface Credentials {
  readonly username?: string
  readonly password?: string
  /** What a helper or a login by token gave: the engine exchanges it. */
  readonly identitytoken?: string
  readonly registrytoken?: string
  readonly serveraddress: string
}

/** `text` without what is secret in `credentials`, also as the header of Basic auth has it: registries and engines may repeat what they were sent. */
export function withoutSecrets(text: string, credentials: Credentials | null): string {
  if (credentials === null) return text
  const { username, password, identitytoken, registrytoken } = credentials
  const basic = [username, password].every((each) => each !== undefined) ? `${username}:${password}` : undefined
  const secrets = [password, identitytoken, registrytoken, basic && Buffer.from(basic).toString('base64')]
  const known = secrets.filter((each): each is string => each !== undefined && each !== '')
  return [...new Set(known)]
    .sort((a, b) => b.length - a.length)
    .reduce((out, each) => out.replaceAll(each, '***'), text)
}
