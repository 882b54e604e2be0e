export { readBinary as read } from '../read-binary.ts'
