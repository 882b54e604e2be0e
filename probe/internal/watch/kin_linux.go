package watch

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/wire"
)

const (
	// zombieAge: a program that reaps its children does so at once.
	zombieAge = 100 * time.Millisecond
	// inspectedChildren bounds how many processes are asked for what they inherited.
	inspectedChildren = 64
	// toldDescriptors bounds how many inherited descriptors are named.
	toldDescriptors = 8
)

// kin is what the sampler sees of the processes that the binary started: descriptors that reached them by mistake, and
// those that ended and were never reaped.
type kin struct {
	inspected map[int]bool
	leak      *wire.DescriptorLeak
	// extra is how many descriptors beyond the third the binary was started with.
	Extra int

	deadSince map[int]time.Time
	zombies   int
}

// lookAtChild notes what a process holds that the binary holds too.
func (k *kin) lookAtChild(binary, child int, reader *proc.Reader) {
	if k.inspected[child] || len(k.inspected) >= inspectedChildren {
		return
	}
	found := wire.DescriptorLeak{}
	for _, name := range proc.DescriptorsOf(child) {
		number, err := strconv.Atoi(name)
		if err != nil || number < 3 {
			continue
		}
		theirs, theirsClose := describeDescriptor(child, name, reader)
		own, ownClose := describeDescriptor(binary, name, reader)
		if theirs == "" || theirs != own {
			continue
		}
		if theirsClose && isOneOfAKind(theirs) { // it has not become another program yet
			return
		}
		if ownClose || theirsClose {
			continue
		}
		if number < 3+k.Extra {
			found.Passed++
		} else {
			found.Opened++
		}
		if len(found.What) < toldDescriptors {
			what, _ := wire.ValidText([]byte(own), false)
			found.What = append(found.What, what)
		}
	}
	if k.inspected == nil {
		k.inspected = map[int]bool{}
	}
	k.inspected[child] = true
	if found.Opened+found.Passed == 0 || (k.leak != nil && k.leak.Opened+k.leak.Passed >= found.Opened+found.Passed) {
		return
	}
	found.Child, _ = wire.ValidText(bytes.TrimSpace(reader.Read("/proc/"+strconv.Itoa(child)+"/comm")), false)
	k.leak = &found
}

// isOneOfAKind: two processes that have it have the same one, and did not each open theirs.
func isOneOfAKind(what string) bool {
	return strings.HasPrefix(what, "pipe:[") || strings.HasPrefix(what, "socket:[")
}

// describeDescriptor gives what it is and whether it is closed when another program is started; "" when it cannot be told.
func describeDescriptor(pid int, number string, reader *proc.Reader) (what string, closes bool) {
	directory := "/proc/" + strconv.Itoa(pid)
	what, err := os.Readlink(directory + "/fd/" + number)
	if err != nil {
		return "", false
	}
	_, line, found := strings.Cut(string(reader.Read(directory+"/fdinfo/"+number)), "flags:\t")
	if !found {
		return "", false
	}
	line, _, _ = strings.Cut(line, "\n")
	flags, err := strconv.ParseUint(line, 8, 64)
	if err != nil {
		return "", false
	}
	return what, flags&syscall.O_CLOEXEC != 0
}

// lookForZombies counts the binary's children that ended long enough ago to have been reaped.
func (k *kin) lookForZombies(binary int, now time.Time) (young bool) {
	dead := map[int]time.Time{}
	var reader proc.Reader
	old := 0
	for _, pid := range proc.AllPids() {
		stat := reader.Read("/proc/" + strconv.Itoa(pid) + "/stat")
		if proc.ProcessState(stat) != 'Z' || proc.ParentOf(stat) != binary {
			continue
		}
		since, known := k.deadSince[pid]
		if !known {
			since = now
		}
		dead[pid] = since
		if now.Sub(since) >= zombieAge {
			old++
		} else {
			young = true
		}
	}
	k.deadSince, k.zombies = dead, max(k.zombies, old)
	return young
}

// LookAtKin is the last look before the binary is stopped. Children that have just ended get the time to be reaped.
func (s *Sampler) LookAtKin(wait func(time.Duration)) {
	s.lookAtOthers()
	if s.Kin.lookForZombies(s.pid, time.Now()) {
		wait(zombieAge + 10*time.Millisecond)
		s.Kin.lookForZombies(s.pid, time.Now())
	}
}
