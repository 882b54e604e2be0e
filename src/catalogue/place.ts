import type { Entries } from './finding-info.ts'

/** What the place that a cell ran in is like. */
export const PLACE: Entries<'entitlement-missing' | 'emulated' | 'directory-refused' | 'sharing-violation'> = {
  'entitlement-missing': {
    title: 'Entitlement missing',
    blocksStart: false,
    message: ({ entitlement, target }) =>
      `The binary loads Go plugins and is signed for the hardened runtime without ${entitlement}: ${target} loads only plugins signed by Apple or the same team.`,
    remedy: ({ entitlement }) => ({
      text: `Sign with ${entitlement} granted, or sign the plugins with the program's own certificate.`,
      command: null,
    }),
  },
  emulated: {
    title: 'Run by an emulator',
    blocksStart: false,
    message: ({ target, by }) =>
      `This cell of ${target} ran by ${by}. That shows what the program does there, not on the real system; it was not timed.`,
    remedy: () => ({ text: 'Give the platform a runner of its own before you rely on it.', command: null }),
  },
  'directory-refused': {
    title: 'Directory refuses files',
    blocksStart: false,
    message: ({ directory, path, target }) =>
      path === null
        ? `${target} names no ${directory} directory to programs.`
        : `The ${directory} directory of ${target}, ${path}, does not take files as programs make them.`,
    remedy: ({ directory }) => ({
      text:
        directory === 'temporary'
          ? 'Let TMPDIR (on Windows TMP) name a directory that this user may write to and delete in.'
          : 'Let the program go on without it, or take its directory from an option.',
      command: null,
    }),
  },
  'sharing-violation': {
    title: 'Files held by another program',
    blocksStart: false,
    message: ({ count, givenUp, target }) =>
      `On ${target} another program held a file that was to be renamed or deleted ${count} times${givenUp === 0 ? '; it worked when tried again' : `, ${givenUp} times for more than 200 ms`}. Most often that is a virus scanner.`,
    remedy: () => ({
      text: 'Try renames and deletes of new files again for a moment, or take the directory out of the scan.',
      command: null,
    }),
  },
}
