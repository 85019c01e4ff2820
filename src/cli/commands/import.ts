import type { Command } from '../command'

export const importCommand: Command = {
  usage: 'ekagro import <file>',
  summary: '',
  options: {},
  run: () => Promise.reject(new Error('being built')),
}
