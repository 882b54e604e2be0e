import { createSocket } from 'node:dgram'
import { once } from 'node:events'

const PACKET_BYTES = 48
/** Seconds from 1900, where NTP begins, to 1970. */
const NTP_EPOCH_S = 2_208_988_800

export interface TimeServer extends AsyncDisposable {
  readonly port: number
}

/** Stands in for an NTP server (RFC 5905, as far as SNTP asks it): its clock is ahead of ours by so much. */
export async function startTimeServer(aheadMs: number): Promise<TimeServer> {
  const socket = createSocket('udp4')
  socket.on('message', (request, { port, address }) => {
    const reply = Buffer.alloc(PACKET_BYTES)
    reply[0] = (4 << 3) | 4
    reply[1] = 2
    request.copy(reply, 24, 40, 48)
    for (const at of [32, 40]) {
      const ms = Date.now() + aheadMs
      reply.writeUInt32BE(Math.floor(ms / 1_000) + NTP_EPOCH_S, at)
      reply.writeUInt32BE(Math.floor(((ms % 1_000) / 1_000) * 2 ** 32), at + 4)
    }
    socket.send(reply, port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    port: socket.address().port,
    async [Symbol.asyncDispose]() {
      socket.close()
      await once(socket, 'close')
    },
  }
}
