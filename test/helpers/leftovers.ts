import Docker from 'dockerode'

/** Everything of ours that an engine still has: containers, volumes, and images that are no stand-ins. */
export async function leftovers(socketPath: string): Promise<string[]> {
  const engine = new Docker({ socketPath })
  const filters = JSON.stringify({ label: ['portcullis=1'] })
  const [containers, volumes, images] = await Promise.all([
    engine.listContainers({ all: true, filters }),
    engine.listVolumes({ filters }),
    engine.listImages({ filters }),
  ])
  return [
    ...containers.map((each) => `container ${each.Names.join(',')}`),
    ...(volumes.Volumes ?? []).map((each) => `volume ${each.Name}`),
    ...images.map((each) => `image ${(each.RepoTags ?? [each.Id]).join(',')}`),
  ]
}
