import Glibc

/// A stack for signal handlers, which a thread needs that has used up its own.
///
/// Each thread has one of its own; it goes when the thread does.
enum AlternateStack {
  private static let size = 65_536

  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    let isMade = pthread_key_create(&key) { stack in
      var none = stack_t()
      none.ss_flags = Int32(SS_DISABLE)
      sigaltstack(&none, nil)
      stack?.deallocate()
    }
    return isMade == 0 ? key : nil
  }()

  /// Gives the calling thread its stack, if it has none yet.
  static func install() {
    guard let key, pthread_getspecific(key) == nil else { return }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    var stack = stack_t()
    stack.ss_sp = memory
    stack.ss_size = size
    sigaltstack(&stack, nil)
    pthread_setspecific(key, memory)
  }
}
