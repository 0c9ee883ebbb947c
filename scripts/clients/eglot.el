;;; Emacs with eglot, in batch mode: opens a report, waits for the problems, applies every safe fix, writes the file.
;;; emacs --batch -l eglot.el REPORT; NIANBAO_SERVER is the command, by lines. Prints a line of JSON: the version, and the
;;; messages of the problems before and their number after.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'json)

(setq enable-local-variables nil
      make-backup-files nil
      create-lockfiles nil)
(add-to-list 'eglot-server-programs (cons 'text-mode (split-string (getenv "NIANBAO_SERVER") "\n")))

(defun nianbao-wait (what probe)
  (with-timeout (20 (error "timed out waiting for %s" what))
    (while (not (funcall probe)) (accept-process-output nil 0.05))))

(defun nianbao-problems ()
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(find-file (car command-line-args-left))
(setq command-line-args-left nil)
(text-mode)
(apply #'eglot (eglot--guess-contact))
(nianbao-wait "the server" #'eglot-current-server)
(nianbao-wait "its management" #'eglot-managed-p)
(flymake-mode 1)
(flymake-start)
(nianbao-wait "problems" #'nianbao-problems)
(let ((before (nianbao-problems)))
  (dolist (action (append (eglot-code-actions (point-min) (point-max) "source.fixAll.nianbao" nil) nil))
    (eglot--apply-workspace-edit (plist-get action :edit)))
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (nianbao-wait "no problems" (lambda () (null (nianbao-problems))))
  (save-buffer)
  (princ (json-encode `((editor . ,(format "Emacs %s, eglot" emacs-version))
                        (before . ,(vconcat before))
                        (after . ,(length (nianbao-problems))))))
  (terpri))
(ignore-errors (eglot-shutdown (eglot-current-server)))
