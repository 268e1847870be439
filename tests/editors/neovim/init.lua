-- A Neovim with nothing but our client in it. The environment says where things are; see tests/editors/neovim.rs.

-- Looking for a Python costs every Python buffer up to ten seconds.
vim.g.loaded_python3_provider = 0
vim.o.swapfile = false

vim.opt.runtimepath:append(vim.env.TEST_CLIENT)
vim.opt.runtimepath:append(vim.env.TEST_PARSERS)
package.path = vim.env.TEST_SCENARIOS .. '/?.lua;' .. package.path

if vim.env.TEST_DIAGNOSTICS == 'push' then
  local make = vim.lsp.protocol.make_client_capabilities
  vim.lsp.protocol.make_client_capabilities = function()
    local capabilities = make()
    capabilities.textDocument.diagnostic = nil
    return capabilities
  end
end

vim.lsp.config('pyscript', { cmd = { vim.env.TEST_SERVER, 'lsp' } })
vim.lsp.enable('pyscript')
