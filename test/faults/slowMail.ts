import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * A mail server that is not well. `silent`: takes the connection and greets never. `drips`: says a little now and then, without end.
 * `late`: takes the mail and does not say so. `well`: everything goes to a real one.
 */
export type Manner = 'silent' | 'drips' | 'late' | 'well'
export type SlowMail = {
  readonly url: string
  readonly asked: () => number
  readonly set: (manner: Manner) => void
  readonly close: () => void
}

export async function aSlowMailServer(realUrl: string): Promise<SlowMail> {
  let manner: Manner = 'well'
  let asked = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    asked += 1
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    if (manner === 'well') forward(socket, realUrl)
    else if (manner === 'late') speak(socket, () => undefined)
    else if (manner === 'drips') speak(socket, drip)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    set: (next) => {
      manner = next
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function forward(socket: Socket, realUrl: string): void {
  const { hostname, port } = new URL(realUrl)
  const real = connect(Number(port), hostname)
  real.on('error', () => socket.destroy()).on('close', () => socket.destroy())
  socket.on('close', () => real.destroy())
  socket.pipe(real)
  real.pipe(socket)
}

/** Is polite until it has the words of the mail; what it then does is up to it. */
function speak(socket: Socket, afterWords: (socket: Socket) => void): void {
  let isReading = false
  socket.write('220 slow.example\r\n')
  socket.on('data', (piece) => {
    const said = piece.toString()
    if (isReading) {
      if (said.endsWith('\r\n.\r\n')) afterWords(socket)
    } else if (/^DATA/i.test(said)) {
      isReading = true
      socket.write('354 go on\r\n')
    } else socket.write('250 yes\r\n')
  })
}

/** An answer of which there is always one more line. */
function drip(socket: Socket): void {
  const more = setInterval(() => socket.write('250-wait\r\n'), 500)
  socket.on('close', () => clearInterval(more))
}
