-- Findings come, mark the right text after an emoji, follow an edit and go away.
local t = require('harness')

t.open('index.html')
t.expect_findings({ ['borrowed-proxy'] = 'clicked', ['missing-new'] = 'window.URL' })

t.go_to('address = ')
vim.api.nvim_set_current_line((vim.api.nvim_get_current_line():gsub('URL%(', 'URL.new(')))
t.expect_findings({ ['borrowed-proxy'] = 'clicked' })

t.open('pyscript.toml')
t.expect_findings({ ['config-unknown-key'] = 'package' })
