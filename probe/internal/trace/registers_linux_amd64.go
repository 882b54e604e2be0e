//go:build linux

package trace

import (
	"syscall"
)

// readRegisters gives the call of a thread at its entry, and the result at its exit.
func readRegisters(pid int) (abi string, number uint32, result int64, err error) {
	const compatibleCode = 0x23 // the code segment of 32-bit programs
	var registers syscall.PtraceRegs
	if err := syscall.PtraceGetRegs(pid, &registers); err != nil {
		return "", 0, 0, err
	}
	number = uint32(registers.Orig_rax)
	if registers.Cs == compatibleCode {
		return "386", number, int64(int32(registers.Rax)), nil
	}
	abi, number = abiOf(0xc000003e, number)
	return abi, number, int64(registers.Rax), nil
}
