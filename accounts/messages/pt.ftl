error-export-busy = Várias pessoas estão baixando tudo neste momento. Tente de novo em meio minuto.
error-export-unavailable = Não consegui juntar tudo agora. Nada foi apagado. Tente de novo em um minuto.
