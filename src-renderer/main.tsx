import { createRoot } from 'react-dom/client'

const productName = 'Okno'
const root = document.getElementById('root')
if (root) createRoot(root).render(<h1>{productName}</h1>)
