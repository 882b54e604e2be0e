'use strict'
/** The fewest requests that a first cell takes, through dockerode, and nothing else: what our own start is to be seen against. */
const { randomBytes } = require('node:crypto')
const { enableCompileCache } = require('node:module')
const { tmpdir } = require('node:os')
const path = require('node:path')

enableCompileCache?.(path.join(tmpdir(), 'portcullis-bench-compiled'))
const Docker = require('dockerode')

async function main(image) {
  const docker = new Docker()
  const name = `portcullis-bench-${randomBytes(6).toString('hex')}`
  await Promise.all([docker.ping(), docker.info()])
  const volume = docker.createVolume({ Name: name })
  try {
    await Promise.all([volume, docker.getImage(image).inspect()])
    const HostConfig = { NetworkMode: 'none', Mounts: [{ Type: 'volume', Source: name, Target: '/v' }] }
    const container = await docker.createContainer({
      name,
      Image: image,
      Cmd: ['/x'],
      NetworkDisabled: true,
      HostConfig,
    })
    process.stdout.write('created\n')
    await container.remove({ force: true })
  } finally {
    await (await volume).remove({ force: true })
  }
}

void main(process.argv[2])
