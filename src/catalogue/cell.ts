import type { Entries } from './finding-info.ts'
import { duration } from './quantity.ts'
import { inStep, listed } from './wording.ts'

/** Why a cell could not be had, or not to its end. */
export const CELL: Entries<
  | 'image-unavailable'
  | 'image-not-as-locked'
  | 'platform-unavailable'
  | 'profile-refused'
  | 'engine-unavailable'
  | 'engine-lost'
  | 'engine-refused'
  | 'probe-failed'
  | 'killed-from-outside'
  | 'cell-time-limit'
  | 'interrupted'
  | 'result-missing'
  | 'result-doubled'
  | 'slice-refused'
  | 'stand-in-used'
  | 'stand-in-incomplete'
> = {
  'image-unavailable': {
    title: 'Image not to be had',
    blocksStart: false,
    message: ({ image, message }) => `The image ${image} could not be had: ${message}`,
    remedy: () => ({
      text: 'See whether the registry answers and whether the reference is right; a private registry needs `docker login` before.',
      command: null,
    }),
  },
  'image-not-as-locked': {
    title: 'Image not as locked',
    blocksStart: false,
    message: ({ image, message }) => `The image ${image} is not the one of the lock: ${message}`,
    remedy: () => ({
      text: 'If the image is meant to change, lock it anew and review the change; if not, find out who moved the tag.',
      command: 'portcullis targets --lock',
    }),
  },
  'platform-unavailable': {
    title: 'Platform not to be had',
    blocksStart: false,
    message: ({ platform, engine }) => `${platform} cannot run here: ${engine}`,
    remedy: () => ({ text: 'Run these cells on a machine of that system and architecture.', command: null }),
  },
  'profile-refused': {
    title: 'Profile refused',
    blocksStart: false,
    message: ({ profile, message }) => `The engine refused the profile ${profile}: ${message}`,
    remedy: () => ({
      text: 'Lower the limits of the profile to what the machine has, or leave to another machine or engine what this one cannot do.',
      command: null,
    }),
  },
  'engine-unavailable': {
    title: 'No container engine',
    blocksStart: false,
    message: ({ message }) => `No container engine could be used: ${message}`,
    remedy: () => ({
      text: 'Start Docker or Podman, or point DOCKER_HOST to one. With `engine: none` predictions alone decide.',
      command: null,
    }),
  },
  'engine-lost': {
    title: 'Container engine lost',
    blocksStart: false,
    message: ({ message }) => `The container engine stopped answering: ${message}`,
    remedy: () => ({ text: "See the engine's log, then run again.", command: null }),
  },
  'engine-refused': {
    title: 'Container engine refused',
    blocksStart: false,
    message: ({ message }) => `The container engine refused the cell: ${message}`,
    remedy: () => null,
  },
  'probe-failed': {
    title: 'Probe failed',
    blocksStart: false,
    message: ({ message }) => `The probe inside the cell did not do its work: ${message}`,
    remedy: () => null,
  },
  'killed-from-outside': {
    title: 'Cell killed from outside',
    blocksStart: false,
    message: ({ step }) => `Something outside of this run ended the cell's container${inStep(step)}.`,
    remedy: () => ({ text: 'Run again; see who removes containers on this machine.', command: null }),
  },
  'cell-time-limit': {
    title: 'Time limit of the cell',
    blocksStart: false,
    message: ({ limitMs, step }) =>
      `The cell was ended at its time limit${limitMs === null ? '' : ` of ${duration(limitMs)}`}${inStep(step)}.`,
    remedy: () => ({
      text: 'Raise the time limit of cells (`cell-timeout`), or give the smoke cases shorter ones.',
      command: null,
    }),
  },
  interrupted: {
    title: 'Interrupted',
    blocksStart: false,
    message: ({ step }) => `The run was stopped before this cell had ended${step === null ? '' : ` (in ${step})`}.`,
    remedy: () => null,
  },
  'result-missing': {
    title: 'No result',
    blocksStart: false,
    message: ({ cell, slice }) =>
      slice === null
        ? `The cell ${cell} was planned and no slice of the run reported it.`
        : `Nothing came from the slice ${slice}, which had the cell ${cell}.`,
    remedy: ({ slice }) => ({
      text:
        slice === null
          ? 'See the job that should have run this slice.'
          : `See why the job of the slice ${slice} brought nothing, or whether its artifact was downloaded.`,
      command: null,
    }),
  },
  'result-doubled': {
    title: 'Two results',
    blocksStart: false,
    message: ({ cell }) => `Two slices brought different results for ${cell}; the worse one stands.`,
    remedy: () => ({
      text: 'Let each slice run in one job, and give the artifacts of a job that is run again other names.',
      command: null,
    }),
  },
  'slice-refused': {
    title: 'Slice refused',
    blocksStart: false,
    message: ({ slice, problem }) => `What the slice ${slice} brought was refused: ${problem}.`,
    remedy: () => ({
      text: 'Plan, slices and report have to come from one run: the same configuration, the same binaries, the same version of the tool.',
      command: null,
    }),
  },
  'stand-in-used': {
    title: 'Stand-in used',
    blocksStart: false,
    message: ({ target, standIn }) =>
      `The image of ${target} was not to be had; the stand-in ${standIn} took its place. It has the same C library, not the same files.`,
    remedy: () => null,
  },
  'stand-in-incomplete': {
    title: 'Stand-in lacks a library',
    blocksStart: false,
    message: ({ target, standIn, libraries }) =>
      `The stand-in ${standIn} lacks ${listed(libraries)}, which ${target} has or may have: that the binary failed in it proves nothing.`,
    remedy: () => ({ text: 'Run this cell where the registry answers for the real image.', command: null }),
  },
}
