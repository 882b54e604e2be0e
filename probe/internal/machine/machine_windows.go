package machine

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"unsafe"

	"portcullis/probe/internal/wire"
)

var (
	advapi32             = syscall.NewLazyDLL("advapi32.dll")
	getNamedSecurityInfo = advapi32.NewProc("GetNamedSecurityInfoW")
	securityToString     = advapi32.NewProc("ConvertSecurityDescriptorToStringSecurityDescriptorW")
	localFree            = syscall.NewLazyDLL("kernel32.dll").NewProc("LocalFree")
	rtlGetVersion        = syscall.NewLazyDLL("ntdll.dll").NewProc("RtlGetVersion")
)

const (
	errorAccessDenied     = syscall.Errno(5)
	errorSharingViolation = syscall.Errno(32)
	errorLockViolation    = syscall.Errno(33)

	seFileObject            = 1
	daclSecurityInformation = 4
	sddlRevision1           = 1
	// longestSddl bounds the look for the end of the text, in characters.
	longestSddl = 1 << 15
)

// systemName: RtlGetVersion says what the system is, whatever the program's manifest declares.
func systemName() *string {
	var info struct {
		size, major, minor, build, platform uint32
		servicePack                         [128]uint16
	}
	info.size = uint32(unsafe.Sizeof(info))
	if rtlGetVersion.Find() != nil {
		return nil
	}
	if status, _, _ := rtlGetVersion.Call(uintptr(unsafe.Pointer(&info))); status != 0 {
		return nil
	}
	return wire.Ptr(fmt.Sprintf("Windows %d.%d.%d", info.major, info.minor, info.build))
}

// readSignals: Windows has none that programs send each other.
func readSignals() []wire.SignalFigures { return []wire.SignalFigures{} }

// isSharingViolation: another program, often a scanner, has the file open. A delete that is pending answers "access denied".
func isSharingViolation(err error) bool {
	var code syscall.Errno
	if !errors.As(err, &code) {
		return false
	}
	return code == errorSharingViolation || code == errorLockViolation || code == errorAccessDenied
}

// accessList counts the entries of the file's discretionary access list, by its text form: D:AI(A;ID;FA;;;SY)...
func accessList(path string) (entries, inherited *int) {
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil || getNamedSecurityInfo.Find() != nil || securityToString.Find() != nil {
		return nil, nil
	}
	var descriptor unsafe.Pointer
	status, _, _ := getNamedSecurityInfo.Call(uintptr(unsafe.Pointer(name)), seFileObject, daclSecurityInformation,
		0, 0, 0, 0, uintptr(unsafe.Pointer(&descriptor)))
	if status != 0 || descriptor == nil {
		return nil, nil
	}
	defer localFree.Call(uintptr(descriptor))
	var text *uint16
	var length uint32
	ok, _, _ := securityToString.Call(uintptr(descriptor), sddlRevision1, daclSecurityInformation,
		uintptr(unsafe.Pointer(&text)), uintptr(unsafe.Pointer(&length)))
	if ok == 0 || text == nil || length > longestSddl {
		return nil, nil
	}
	defer localFree.Call(uintptr(unsafe.Pointer(text)))
	return countEntries(syscall.UTF16ToString(unsafe.Slice(text, length)))
}

// countEntries reads SDDL: an entry is in parentheses, the second of its fields has the flag ID where it was inherited.
func countEntries(sddl string) (entries, inherited *int) {
	all, own := 0, 0
	for _, part := range strings.Split(sddl, "(")[1:] {
		fields := strings.SplitN(part, ";", 3)
		all++
		if len(fields) == 3 && strings.Contains(fields[1], "ID") {
			own++
		}
	}
	return &all, &own
}
