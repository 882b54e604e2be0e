package child

import (
	"encoding/binary"
	"encoding/hex"
	"os"
	"strconv"
	"strings"
	"syscall"

	"portcullis/probe/internal/sys"
)

// CapabilitiesArgument makes the probe tell the capabilities of files.
const CapabilitiesArgument = "--capabilities"

// capabilityAttribute holds the capabilities of a file (capabilities(7)).
const capabilityAttribute = "security.capability"

// TellCapabilities writes a line for each file: the attribute in hex, empty where there is none, or "?" where it cannot be read.
func TellCapabilities(paths []string) {
	for _, path := range paths {
		line := "?"
		if value, err := fileCapabilities(path); err == nil {
			line = hex.EncodeToString(value)
		}
		_, _ = os.Stdout.WriteString(line + "\n")
	}
	os.Exit(0)
}

func fileCapabilities(path string) ([]byte, error) {
	value := make([]byte, 64)
	size, err := syscall.Getxattr(path, capabilityAttribute, value)
	switch err {
	case nil:
		return value[:size], nil
	case syscall.ENODATA, syscall.EOPNOTSUPP:
		return nil, nil
	default:
		return nil, err
	}
}

// missingCapabilities names what the file asks for and the bounding set of this process lacks: the kernel does not start such a file.
func missingCapabilities(path string) []string {
	value, err := fileCapabilities(path)
	if err != nil || len(value) < 20 {
		return nil
	}
	// struct vfs_cap_data: magic and flags, then permitted and inheritable, 32 of them at a time.
	permitted := uint64(binary.LittleEndian.Uint32(value[4:])) | uint64(binary.LittleEndian.Uint32(value[12:]))<<32
	text, err := sys.ReadBounded("/proc/self/status")
	if err != nil {
		return nil
	}
	_, after, _ := strings.Cut(text, "CapBnd:")
	line, _, _ := strings.Cut(after, "\n")
	bounding, err := strconv.ParseUint(strings.TrimSpace(line), 16, 64)
	if err != nil {
		return nil
	}
	var names []string
	for number := 0; number < 64; number++ {
		if missing := permitted &^ bounding; missing&(1<<number) != 0 {
			names = append(names, capabilityName(number))
		}
	}
	return names
}

func capabilityName(number int) string {
	if number < len(capabilityNames) {
		return "cap_" + capabilityNames[number]
	}
	return "capability " + strconv.Itoa(number)
}

// capabilityNames by their numbers in linux/capability.h.
var capabilityNames = []string{
	"chown", "dac_override", "dac_read_search", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap", "linux_immutable",
	"net_bind_service", "net_broadcast", "net_admin", "net_raw", "ipc_lock", "ipc_owner", "sys_module", "sys_rawio", "sys_chroot",
	"sys_ptrace", "sys_pacct", "sys_admin", "sys_boot", "sys_nice", "sys_resource", "sys_time", "sys_tty_config", "mknod", "lease",
	"audit_write", "audit_control", "setfcap", "mac_override", "mac_admin", "syslog", "wake_alarm", "block_suspend", "audit_read",
	"perfmon", "bpf", "checkpoint_restore",
}
