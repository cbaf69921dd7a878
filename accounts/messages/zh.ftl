error-export-busy = 现在有好几个人正在下载全部内容。请半分钟后再试。
error-export-unavailable = 我刚才没能把所有内容整理好。什么都没有删除。请一分钟后再试。
